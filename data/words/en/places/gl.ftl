caveat-gl-nordic-yellow-card = Insured in Denmark? You must show the yellow health card, or you pay yourself. For the first month of a holiday or study trip the public travel insurance also covers transport home arranged with the doctor of SOS International.
caveat-gl-nordic-yellow-card-2 = If you are insured in another Nordic country, the Nordic convention has covered you here since 1 May 2015. Official pages contradict each other on transport home; the text of the agreement says that the extra cost is covered.
caveat-gl-nordic-yellow-card-3 = Cards from other countries: some Danish and German guides count Greenland in, and the health service reportedly does not bill EU citizens, but no EU law gives you that right. Do not count on it.
caveat-gl-remote-area = There are no roads between towns: every transfer is a boat, a plane or a helicopter in arctic weather. The health service advises every visitor to have insurance with evacuation.
caveat-gl-other = The cover holds for stays of less than six months.
caveat-gl-refund = Nothing is refunded in Greenland. Insured in Denmark, you claim under the public travel insurance at home.
alternative-gl-nordicResident = if you are publicly insured in a Nordic country
alternative-gl-cardHonoured = if the health service accepts your card after all
alternative-gl-leisureAccidentOnMountain = if you are fetched from uninhabited land
greenlandSixMonths = In Greenland you are a visitor for up to six months. If you stay longer, ask the health service there what applies to you.
greenlandMayBeFree = Urgent care in Greenland may be free for you, but official pages contradict each other. Do not count on it.

address-gl = greenland
