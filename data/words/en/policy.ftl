# What an insurer says of its own policy. Fetched only where an insurer has put a file of its own beside it.

policy-from = Stated by the insurer itself
policy-heading = { $insurer } states
policy-invented = This insurer is invented, and the policy is an example. It cannot be bought.
policy-product = { $product }, by the terms of { $date }.
policy-terms = Read the terms
policy-apart = This is what { $insurer } says that the policy pays. All other amounts on this page are our own, and the insurer has not touched them.
policy-alarm = Alarm centre
policy-excess = Excess
policy-excess-none = None
policy-excess-each = { $amount } for each event
policy-blue = The blue card
elsewhere-policy-blue =
    { $home ->
        [GB] The UK GHIC or EHIC
       *[other] The European Health Insurance Card (EHIC)
    }
policy-blue-required = Must be shown whenever you get public care
policy-blue-advised = Bring it and show it
policy-blue-notNeeded = Not needed for this policy
policy-where = Holds
policy-where-world = All over the world
policy-where-trip = Everywhere on this trip
policy-where-not = Not { $where }
policy-days = Longest trip
policy-days-most =
    { $days ->
        [one] 1 day
       *[other] { $days } days
    }
policy-days-beyond = { $most }. This trip takes { $days }.

policy-events = What happens
policy-gaps = What the card does not pay
policy-gaps-lead = Each amount is for that one thing alone, so do not add them up.
policy-total = All of it together
policy-price = It costs
policy-card-pays = The card pays
policy-public-pays = Public health insurance pays
policy-pays = { $insurer } pays
policy-you-pay = You pay yourself
policy-nobody = Nobody pays it for you.
policy-all = The policy sets no limit on this.
policy-at-most = The policy pays up to { $amount } each time.
policy-of-excess = The excess is taken into account: at most { $amount } for the event.
policy-no-excess = There is no excess on this.
policy-says = “{ $text }”
policy-part = { $name }: { $said }

policy-leftOut = The policy does not pay it.
policy-notSaid = { $insurer } has not said whether the policy pays it. We take it that it does not.
policy-elsewhere = The policy does not hold { $where }.
policy-cardNotShown = The policy wants the blue card shown, and you have nothing valid to show that day. We take it that it does not pay. Ask { $insurer }.
elsewhere-policy-cardNotShown =
    { $home ->
        [GB] The policy wants your GHIC or EHIC shown
       *[other] The policy wants the European card shown
    }, and you have nothing valid to show that day. We take it that it does not pay. Ask { $insurer }.
policy-tooLong = The trip is longer than the policy holds. We take it that it does not pay. Ask { $insurer }.
policy-other-currency = The policy's amounts are in { $currency }, so we cannot set them against the others.

policy-name-ownShare = Your own part of the care
policy-name-outsideCard = Care where the card does not hold
policy-name-journeyHome = The journey home
policy-name-ambulanceFlight = Home in an ambulance aircraft
policy-name-roadAmbulance = Home by road in an ambulance
policy-name-companion = One of you stays with the patient
policy-name-summonedRelative = Somebody from home travels to the patient
policy-name-helicopterRescue = Rescue helicopter
policy-name-pisteRescue = Rescue on the piste
policy-name-pisteAmbulance = Ambulance from the piste
policy-name-searchAndRescue = Search and rescue
policy-name-evacuation = Evacuation
policy-name-privateClinic = Private hospital
policy-name-privateDoctor = Private doctor
policy-name-privateCare = Other private care
policy-name-ruinedHoliday = Ruined holiday
policy-name-lostBelongings = Lost belongings
policy-name-deathAbroad = Home if somebody dies

policy-failed = What the insurer itself has to say could not be fetched or read. Everything else on this page still holds.
