caveat-fo-nordic-yellow-card = Insured in Denmark? Bring the yellow health card; the blue card does not work here. For the first month of a holiday or study trip it carries a public travel insurance: doctor, hospital, prescribed medicine, ambulance, and transport home arranged with SOS International (+45 7010 5050). Not teeth, and not foreseeable care of a chronic illness.
caveat-fo-nordic-yellow-card-2 = If you are insured in Norway, Sweden, Finland or Iceland, the Nordic convention has covered you here since 1 May 2015, extra cost of the journey home included. Between Denmark, the Faroe Islands and Greenland internal Danish rules apply.
caveat-fo-nordic-yellow-card-3 = Some travel sites say the blue card works here. The hospital and the university office say that EU rules do not apply: believe them.
caveat-fo-remote-area = There are hospitals in Tórshavn, Klaksvík and Suðuroy; severe cases are flown to Denmark or Iceland. Without cover that flight is the big risk.
caveat-fo-id-required = Bring passport or driving licence along with the yellow card; visitors from the UK bring their passport.
caveat-fo-refund = Insured in Denmark and had to pay for acute treatment? Claim under your region's public travel insurance through SOS International. The hospital itself refunds nothing.
alternative-fo-offList = if there is no subsidy for the medicine
alternative-fo-nordicOrUkResident = if you are publicly insured in a Nordic country or the United Kingdom
faroesOthersPay = In the Faroe Islands care is for people from Denmark, Greenland, the other Nordic countries and the United Kingdom. Everybody else pays the full price.

address-fo = faroe-islands
