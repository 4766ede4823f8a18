caveat-ax-nordic-yellow-card = If you live in another Nordic country or in mainland Finland, show ID and give your home address; bring the blue card too. Without any proof you pay the whole cost.
caveat-ax-nordic-yellow-card-2 = The Nordic convention of 2012 came into force separately for Åland, by arrangement of Sweden and Finland; the Danish guide lists Åland beside the states.
caveat-ax-remote-area = Severe cases are taken across the sea, and bad weather can delay that.
caveat-ax-private-providers = The few private clinics charge the full price.
caveat-ax-refund = Kela refunds medicine and transport as on the mainland; the public provider ÅHS corrects its own bill when your proof of insurance arrives.
alternative-ax-under18 = if the patient is under 18
alternative-ax-offListMedicine = if the medicine is not reimbursed in Finland
alternative-ax-longTermMedicine = if it is medicine for a listed chronic illness
alternative-ax-notTurning19ThisYear = if it is not in the year the patient turns 19
exemption-ax-under18 = under 18
exemption-ax-notTurning19ThisYear = aged 18 and not in the year of turning 19

address-ax = aaland-islands
