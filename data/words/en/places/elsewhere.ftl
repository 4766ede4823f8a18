# For those insured elsewhere than in Denmark: what is otherwise said of Danish cards and Danish authorities.

elsewhere-document-ehic =
    { $home ->
        [GB] A UK GHIC or EHIC
       *[other] The European Health Insurance Card (EHIC)
    }
elsewhere-withdrawal = It is an EHIC under the Withdrawal Agreement
elsewhere-document-nationalCard = The health card from home, for trips within the Nordic countries
elsewhere-hint-expires = It is on the card.
elsewhere-purpose-postedWork = Posted by an employer at home
elsewhere-household-card =
    { $travellers ->
        [one] Yes. Your card is good for the whole trip.
       *[other] Yes. Your cards are good for the whole trip.
    }
elsewhere-household-nationalCard =
    { $travellers ->
        [one] Yes. It is the health card from home that you show { $where }.
       *[other] Yes. It is the health card from home that is shown { $where } for { $who }.
    }
elsewhere-household-otherDocument =
    { $travellers ->
        [one] No. You need something other than the card { $where }.
       *[other] No. Something other than the card is needed { $where } for { $who }.
    }
elsewhere-basis-card = Show the card. You pay only your own part.
elsewhere-basis-nationalCard = Show the health card from home. You pay only your own part.
elsewhere-outside-lead = Among other things, the card does not pay for what stands here. The list is not complete. The bill is your own or that of your travel insurance.
elsewhere-otherDocumentFirst = You need another paper than the card before the public health insurance pays anything.
elsewhere-orderCard =
    { $home ->
        [AT] Look at the back of your ordinary health card first: it is usually there.{" "}
        [CH] Look at the back of your ordinary health card first: it is usually there.{" "}
        [DE] Look at the back of your ordinary health card first: it is usually there.{" "}
        [IT] Look at the back of your ordinary health card first: it is usually there.{" "}
        [LI] Look at the back of your ordinary health card first: it is usually there.{" "}
        [LU] Look at the back of your ordinary health card first: it is usually there.{" "}
        [NL] Look at the back of your ordinary health card first: it is usually there.{" "}
       *[other] { "" }
    }{ $institution ->
        [none] Order the card from your health insurer at home.
       *[other] Order the card from { $institution }.
    } { $longest ->
        [0] We do not know how long it takes to arrive, so do it in good time.
       *[other] It is free and takes { $shortest } to { $longest } days to arrive.
    }
elsewhere-bringCard = Bring the card, even for a day trip. Your insurer may ask for it too.
elsewhere-applyA1 = Apply for an A1 certificate from the authority at home before you leave.
elsewhere-applyS1 = Apply for an S1 form at home before you move, and hand it in to the health insurance of your new country.
elsewhere-applyS2 = Apply for an S2 form at home before you book the treatment.
elsewhere-remind-order = Order the health insurance card
elsewhere-remind-renew = Renew the health insurance card
elsewhere-at-home = The same at home
elsewhere-timeline-card = The card expires on { $day }.
elsewhere-timeline-card-whole = The card is good for the whole trip. It expires on { $day }.
elsewhere-timeline-nationalCard = The health card from home is with you.
