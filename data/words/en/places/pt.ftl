caveat-pt-other = Call SNS 24 (808 24 24 24) before you go to casualty: their referral saves you 14 to 40 euro.
caveat-pt-mountain = Madeira: keep to classified, open levadas and trails. Otherwise the helicopter is on you.
caveat-pt-private-providers = Dentists are nearly all private, and holiday areas have many private clinics that do not take the card.
caveat-pt-refund = Portugal refunds nothing during your stay. Keep the receipts and claim at home.
alternative-pt-publicDentist = if one of the few public dentists has time for you
alternative-pt-withTests = if x-rays or other tests are taken
alternative-pt-offList = if the medicine is not subsidised, or the prescription is private
alternative-pt-nonUrgent = if the transport is not urgent
alternative-pt-madeiraClosedTrail = if you are rescued by helicopter from a closed or unclassified trail on Madeira
exemption-pt-under18 = under 18
exemption-pt-pregnancy = pregnant
exemption-pt-referred = referred by SNS 24 or a health centre
exemption-pt-admitted = admitted to hospital after the visit

address-pt = portugal
