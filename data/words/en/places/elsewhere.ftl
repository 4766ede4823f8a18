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
    Yes. { $who } must show the health card from home { $where }{ $also ->
        [yes] , and elsewhere the blue card
       *[no] { "" }
    }.
elsewhere-household-otherDocument = No. { $who } must have something else in order { $where }. The card is not enough.
elsewhere-basis-card = Show the card. You pay only your own part.
elsewhere-basis-nationalCard = Show the health card from home. You pay only your own part.
elsewhere-outsideCardArea = The card is not accepted here. You pay for everything yourself unless travel insurance does.
elsewhere-atHomeNationalCard = You are at home here and use your ordinary health card. The European card is for trips.
elsewhere-pensionerVisitsHome = You live in another country as a pensioner. Your European card also works when you visit home.
elsewhere-realmNoEuropeanCard = The European card is accepted neither in the Faroe Islands nor in Greenland.
elsewhere-noCardForNationality = With your citizenship you cannot get the card, unless you are close family of somebody who can, or a refugee or stateless. Without the card you need insurance.
elsewhere-nationalCardNotHere = Your health card from home is not good here. It is the European card that they need to see.
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
       *[other] It is free and takes up to { $longest } days to arrive.
    }
elsewhere-bringCard = Bring the card, also on a trip across the border. Your insurer may ask for it too.
elsewhere-applyA1 = Apply for an A1 certificate from the authority at home before you leave, and bring it together with the card.
elsewhere-applyS1 = Apply for an S1 form at home before you move, and hand it in to the health insurance of your new country.
elsewhere-applyS2 = Apply at home for an S2 form, the permission for planned care, before you book.
elsewhere-remind-order = Order the health insurance card
elsewhere-remind-renew = Renew the health insurance card
elsewhere-at-home = The same at home
elsewhere-timeline-card = The card expires on { $day }.
elsewhere-timeline-card-whole = The card is good for the whole trip. It expires on { $day }.
elsewhere-timeline-nationalCard = The health card from home is with you.
