# What the card never pays: what it is, and who pays it instead. The amounts stand beside the sentence.
#
# $what is the id of the row in data/outside.toml, $help who pays a part of it after all, $until the last day of that help,
# $confidence how sure the amount is.

outsideCard = The card does nothing here: every bill is yours. Your travel insurance is the only help, so see that it covers the whole stay.

journeyHome =
    { $what ->
        [home-new-ticket] You will come home later than planned and need a new ticket.
        [home-extra-seats] In plaster, or not quite well yet, you may need two or three seats on the plane home.
        [home-stretcher] After a long stay in hospital you may have to lie down all the way home, with a doctor or nurse beside you.
       *[home-seats-and-escort] If you fall ill or get hurt, you may need more seats on the plane home, and a doctor or nurse beside you.
    } The card never pays the journey home; travel insurance usually does.{ $help ->
        [nordic] {" "}Between the Nordic countries the place where you fell ill may pay what the journey costs extra: ask the doctor there for a certificate before you travel.
        [realm] {" "}Until { $until } Denmark's public travel insurance pays it, once a doctor and SOS International have agreed.
       *[none] {""}
    }{ $confidence ->
        [unsourced] {" "}The amount is our own estimate.
       *[other] {""}
    }

ambulanceFlight =
    If you are too ill for an ordinary plane, an ambulance aircraft can bring you home. The card never pays it; travel insurance does when its doctors find it necessary.{ $help ->
        [nordic] {" "}Between the Nordic countries the place where you fell ill may pay a part: ask the doctor there for a certificate first.
        [realm] {" "}Until { $until } Denmark's public travel insurance pays it, once a doctor and SOS International have agreed.
       *[none] {""}
    }{ $confidence ->
        [unsourced] {" "}The amount is our own estimate.
       *[other] {""}
    }

roadAmbulance =
    From here you may also be driven home in an ambulance; the amount is for a short journey across the border. The card never pays it; travel insurance usually does.{ $help ->
        [nordic] {" "}Between the Nordic countries the place where you fell ill may pay a part: ask the doctor there for a certificate first.
       *[none] {""}
    }

companion = One of you stays behind with the patient: more nights, and a new ticket. The card pays nothing for company; travel insurance often does.

summonedRelative =
    If you are in hospital for a week or more, it is good to have somebody from home with you. The card does not pay for their journey; travel insurance often does.{ $confidence ->
        [unsourced] {" "}The amount is our own estimate.
       *[other] {""}
    }

helicopterRescue =
    { $what ->
        [rescue-at-helicopter] After an accident on the mountain, on skis or on foot, you pay for the helicopter. Neither the card nor the Austrian health insurance does.
        [rescue-ch-helicopter] The Swiss health insurance pays half of a rescue helicopter, up to a yearly limit. The other half is yours, and the card never pays it.
        [rescue-fr-helicopter] If the ski area calls the helicopter, you pay for it, not the card. Beyond the ski area the state's own rescuers come free of charge.
        [rescue-it-helicopter] If nobody is hurt, and in some valleys even then, you pay for the helicopter. The card does not.
        [rescue-li] A part of the helicopter may be yours, and the card does not pay it. We have found no source that says how much.
       *[other] The card does not pay for a rescue helicopter.
    } Get travel insurance with rescue in the mountains.

pisteRescue =
    { $what ->
        [rescue-ch-piste] The Swiss health insurance pays half of the sledge down from the piste. The other half is yours, and the card never pays it.
        [rescue-it-piste] Many ski areas take money for the sledge down from the piste, others take nothing. The card never pays it.
       *[other] The ski area sends you the bill for the sledge down from the piste. The card never pays it.
    } Ski insurance does, and often the cover that you can buy with the lift pass.

pisteAmbulance = The ambulance from the foot of the piste to the doctor comes on the same bill as the rescue. The card does not pay it; ski insurance does.

searchAndRescue =
    { $what ->
        [rescue-sk] The Slovak mountain rescuers send you the bill for search and rescue, unless you are hurt on a marked piste. The card does not pay it.
        [rescue-cz] The Czech mountain rescuers do not take the card and charge visitors for the call-out.
       *[rescue-bg] The Bulgarian mountain rescuers send the bill to you or to your insurance, from the piste too. The card does not pay it.
    } Get travel insurance with rescue in the mountains.

evacuation =
    { $what ->
        [evacuation-gl-uninhabited] Out here in the open nobody fetches you at public cost, not even with the yellow card. The amount is the insurance sum that expeditions must show.
       *[evacuation-gl-flight] Between the towns there is only plane, helicopter or boat, and the flight to hospital may be yours to pay.
    } Get travel insurance with search and evacuation.{ $confidence ->
        [unsourced] {" "}The amount is our own estimate.
       *[other] {""}
    }

privateClinic =
    { $what ->
        [private-arlberg-operation] From the slope you may end up in a private clinic without being asked. The card pays nothing there, and the amount is for an operation and some days. Ask to be taken to a public hospital.
        [private-gran-canaria] Danes with the card have ended up in private hospitals on these islands. The card pays nothing there, and the amount is what such a stay has cost. Ask for the public hospital.
       *[private-med-day] In holiday places you are easily taken to a private hospital. The card pays nothing there, and the amount is for one day. Ask for the public hospital, if the card is accepted in the country.
    } Travel insurance pays if it covers private treatment.

privateDoctor =
    { $what ->
        [private-turkey-hotel] The hotel's doctor and the private clinic are paid on the spot. The amount is what a father and his child paid.
       *[private-rhodes-visit] The doctor that the hotel sends for is often private, and then the card pays nothing. The amount is for one visit.
    } Travel insurance usually pays it back: keep the receipt.

privateCare = A private doctor, dentist or hospital does not take the card: the whole bill is yours. Ask for the public one first; travel insurance pays if it covers private treatment.

ruinedHoliday = Days in bed, an unused lift pass, hotel nights and tickets: the card never pays for a spoiled holiday. Many travel insurances do.

lostBelongings = The card is for health only. For lost, stolen or broken things you need travel or home insurance.

deathAbroad =
    If somebody should die on the journey, the card does not pay for bringing them home. Travel insurance does, and helps with everything around it.{ $help ->
        [realm] {" "}Until { $until } Denmark's public travel insurance helps too.
       *[none] {""}
    }
