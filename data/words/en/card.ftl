# The card: why it is good or not, and what to do about it.

## The place

outsideCardArea = The blue card is not accepted here. You pay for everything yourself unless travel insurance does.
cardAreaDisputed = Sources disagree on whether the card is accepted here. Do not count on it, and take out travel insurance.
treatyOfIssuer = Your home country has a treaty of its own with this country, so your card can be used here, often for emergencies only. In some places it must first be exchanged for a local paper: ask your health insurer before you go.
atHomeNationalCard = You are at home here and use your ordinary health card. The blue card is for trips.
pensionerVisitsHome = You live in another country as a pensioner. Your blue card also works when you visit home.
realmYellowCard = Here it is your yellow Danish health card that counts. Show it to the doctor or the hospital.
realmOwnPapers = Here you get urgent care on your home country's papers: identification and proof of where you live.
realmNoEuropeanCard = The blue card is accepted neither in the Faroe Islands nor in Greenland.
realmFirstMonth = Denmark's public travel insurance covers the first month, up to and including { $until }. It also pays the journey home, once a doctor and SOS International have agreed to it.
realmKnownIllness = Denmark's public travel insurance leaves out an illness that you already have. Ask your insurer.
gibraltarBritishCardNotFound = We found no source that says a British card works in Gibraltar. Ask the NHS before you go.

## You

nationalityNotAccepted = This country takes the card from citizens of the EU, the EEA and Switzerland, their families, refugees and stateless people only. You need insurance.
noCardForNationality = With your citizenship you cannot get the blue card, unless you are close family of somebody who can, or a refugee or stateless. Without the card you need insurance.
statementInsteadOfCard = With your citizenship you get an insurance statement instead of the card. You pay in full on the spot and claim the money back at home.
nationalityRuleNotFound = We found no rule that says whether the card works for you here. Ask your health insurer at home before you go.
nordicAnyNationality = Between the Nordic countries it matters where you are insured, not which citizenship you have. Bring your health card and photo ID.
britishCardNotYet = A British card works here only from { $from }.
withdrawalCard = A British EHIC under the Withdrawal Agreement works throughout the EU and in Norway, Iceland, Liechtenstein and Switzerland. If you have it as a student, only in the country where you study.
ghicOnlyFromUk = A GHIC is issued only to people insured in the United Kingdom. Yours cannot be used.

## The purpose

purposeNeedsA1 = You work abroad for your employer at home. First you need an A1 certificate, then the card is good. If you have no card, order one too.
businessTripA1Advised = The card is good on a short business trip. Apply for an A1 certificate all the same: several official pages ask for it with any work abroad.
purposeInsuredAtWorkplace = When you work for an employer there, you are insured there. Your card from home is no longer good.
purposeTemporary = A stay like yours is what the card is for, as long as it lasts at most a year and you are not paid.
studyWithoutPaidWork = The card is good while you study. If you take paid work in the country, you must be insured there, and the card is no longer good.
studyOverTwelveMonths = If you study there for more than a year, you are usually insured in that country, and the card is no longer good.
studySpecialHealthCard = You study abroad for more than six months. Register your departure, and order a special health insurance card from Udbetaling Danmark, so that you can see a doctor when you visit home.
cardMayRunShorter = A card for work or studies may be good for a shorter time than an ordinary one. It is the date on the card that counts.
internshipUnpaidOnly = The card is good during an unpaid internship. If you are paid, it is work, and you need an A1 certificate or insurance in that country.
jobSeekingThreeMonths = While you look for a job with unemployment benefit from home (form U2), the card is good for three months, up to and including { $until }.
movingRegister = When you move, you must be insured in your new country. Your card from home is no longer good.
movingPensionerS1 = As a pensioner you move with an S1 form. Your home country still pays and still issues your card, as long as you neither draw a pension nor work in your new country.
movingPensionerNordic = As a pensioner in another Nordic country you get care as soon as you are in its population register, without an S1 form. Order the card all the same, for your trips.
plannedCareNotCard = The card does not cover care that you travel for. The treatment must be approved before you leave. If something else makes you ill on the way, show your card as usual.
plannedCareDanishRules = Your Danish region may also help to pay, under Danish rules. Ask it before you book.

## The length

stayOverTwelveMonths = A stay of more than a year is longer than the card is meant for. Find out whether you must be insured in that country.
stayOverSixMonths = You are away for more than six months. As a rule you must then register your departure, and that may end your Danish health insurance. Students, posted workers with an A1 certificate and pensioners with an S1 form usually keep it, where the blue card is accepted.
stayOverNinetyDays = After three months the country may ask you to register and to show that you are insured. The card is not always enough.
issuerUsualStay = Your home country means the card for up to { $months } months at a time. You stay longer, so ask your health insurer before you go.

## Illness and pregnancy

chronicCareCovered = The card also covers an illness that you already have, as long as treatment is not why you travel. It does not cover what can wait until you are home: if a check-up falls in the middle of the trip, move the check-up or the trip.
pregnancyCovered = The card covers pregnancy and birth, as long as giving birth is not why you travel.
newbornNeedsOwnCard = A baby born on the trip needs a card or a replacement certificate of its own for everything after the birth itself.
treatmentByAppointment = Dialysis and oxygen are covered, but only when you have agreed it with a treatment unit before you leave.

## What you carry

cardValidWholeStay = Your card is good for the whole stay. It expires on { $expires }.
cardExpiresDuringStay = Your card expires during the stay. Its last good day is { $expires }.
cardExpiredBeforeStay = Your card is good only until { $expires }, before the stay begins.
certificateValid = Your replacement certificate (PRC) is good from { $from } up to and including { $until }, just like the card.
certificateOutsideStay = Your replacement certificate (PRC) is good from { $from } up to and including { $until }, and that is not during this stay.
certificateCarryPrinted = Carry the replacement certificate on paper. Some places turn down a screen.
certificateOnlyWhenNeeded = Your home country issues the replacement certificate only once you need care. Call home as soon as that happens.
certificateInOwnDigitalPost = From the age of 15 the replacement certificate comes to the child's own Digital Post.
nordicYellowCard = In the Nordic countries your yellow health card is enough, together with photo ID.
nordicNationalCard = In the Nordic countries your health card from home is enough, together with photo ID.
nordicBlueCardRecommended = The authorities recommend the blue card all the same, in the Nordic countries too.
nordicJourneyHome = If you fall ill and a doctor there says that you must travel home in another way than planned, the public may pay what that costs extra. Ask the doctor for a certificate before you travel.
nationalCardNeedsPhotoId = Your health card from home is good here only together with photo ID.
nationalCardNotHere = Your health card from home is not good here. It is the blue card that they need to see.
nothingToShow = You have nothing valid to show, for the whole stay or a part of it.
rightWithoutCard = You still have a right to care. You pay first and can claim the money back afterwards, except for your own share.
ownCardEach = Everyone needs a card of their own, children too. A parent's card does not cover them.
ownShareStays = You pay the same share of the bill as people who live there. Under the card's rules it does not come back, but some travel insurances pay it.
ownShareDanishRules = Your Danish region may pay some of your share, under Danish rules. Ask it once you are home.

## What to do

orderCard =
    { $institution ->
        [none] Order the blue card from your health insurer at home.
       *[other] Order the blue card from { $institution }.
    } { $longest ->
        [0] We do not know how long it takes to arrive, so do it in good time.
       *[other] It is free and takes up to { $longest } days to arrive.
    } { $home ->
        [DK] On borger.dk you can order for the whole household at once, also when a card is lost. Adult children order for themselves. Without MitID you can call +45 70 12 80 81.
       *[other] { "" }
    }
renewCard =
    { $institution ->
        [none] Order a new card from your health insurer at home.
       *[other] Order a new card from { $institution }.
    } { $longest ->
        [0] We do not know how long it takes to arrive, so do it in good time.
       *[other] It takes up to { $longest } days to arrive.
    } { $home ->
        [DK] The card is free, but it does not renew itself. You order on borger.dk or on +45 70 12 80 81.
       *[other] { "" }
    }
getReplacementCertificate =
    { $how ->
        [automatic] The card will not arrive in time. Order it all the same: a replacement certificate (PRC) then comes to your Digital Post at once, and it is as good as the card. Children from the age of 15 get it in their own.
        [contact] Call Udbetaling Danmark on { $phone } and get a replacement certificate (PRC). It is as good as the card. They are closed at night and at weekends. The hospital can ask for it too.
        [whenNeeded] If you need care, ask { $institution ->
            [none] your health insurer at home
           *[other] { $institution }
        } for a replacement certificate (PRC) at once. It is as good as the card, but you cannot get it beforehand.
       *[issuer] Ask { $institution ->
            [none] your health insurer at home
           *[other] { $institution }
        } for a replacement certificate (PRC). It is as good as the card.
    }
printReplacementCertificate = Print the replacement certificate and carry it on paper.
applyA1 = Apply for an A1 certificate before you leave, and bring it together with the blue card. In Denmark you apply to Udbetaling Danmark, elsewhere to the authority at home.
applyS1 = Apply for an S1 form before you move, and hand it in to the health insurance of your new country. In Denmark you get it from Udbetaling Danmark.
applyS2 = Apply for an S2 form, the permission for planned care, before you book. In Denmark your region decides.
arrangeTreatment = Agree the treatment in writing with a public unit in that country before you leave. Ask your hospital: it can help.
buyTravelInsurance =
    Take out travel insurance before you leave, or see what yours covers. It can pay what the card does not: the journey home, private care, a ruined holiday. { $illness ->
        [known] Ask the insurer for approval beforehand: an illness that somebody already has is often left out.
       *[none] { "" }
    }
buyRescueCover = Check that your insurance covers rescue and helicopters in the mountains and on the slopes. The card does not everywhere.
bringCard =
    Bring the blue card, also on a trip across the border. { $home ->
        [DK] No app has it, so it must be the card itself.
       *[other] { "" }
    } Your insurer may ask for it too.
bringNationalCard =
    { $home ->
        [DK] Bring your yellow health card.
       *[other] Bring your health card from home.
    } In the Nordic countries you show it together with photo ID.
bringPhotoId = Bring a passport or an identity card and show it together with the card. A driving licence is often enough only in the Nordic countries.
registerInState = Register with the health insurance of the country. Do not wait until somebody falls ill.
checkResidence = Ask the population register of your municipality whether you must register your departure. That is done at the earliest four weeks before you leave and at the latest five days after.
checkRegistration = Find out whether you must register in the country. After three months it may ask you to.
callForHelp =
    If somebody falls ill, call early. First { $emergency ->
        [none] the emergency number of the place
       *[other] { $emergency }
    }, if life is in danger. Then your insurer's alarm centre.{ $phone ->
        [none] { "" }
       *[other] {" "}Then { $institution } on { $phone }, if you have no valid card with you: they send a replacement certificate (PRC) to you or the hospital{ $home ->
            [DK] , but they are closed at night and at weekends.
           *[other] .
        }
    } { $realm ->
        [yes] From the Faroe Islands and Greenland it is SOS International that arranges the journey home, on +45 70 10 50 50.
       *[no] { "" }
    } { $home ->
        [DK] The Foreign Ministry's Global Watch Centre answers day and night on +45 33 92 11 12. It advises, but it does not pay.
       *[other] { "" }
    }
keepReceipts = Keep everything: bills, receipts, referrals, prescriptions and the forms filled in for you.
claimRefund =
    { $institution ->
        [none] If you paid yourself, claim the money back from your health insurer at home or on the spot.
        [rejsesygesikring] If you paid yourself, claim the money back from your Danish region's public travel insurance (rejsesygesikring) through SOS International.
       *[other] If you paid yourself, claim the money back from { $institution } or on the spot.
    } { $region ->
        [oestdanmark] Your region may also help to pay, for private care too. In the capital and on Zealand that is Region Østdanmark from 2027.
        [hovedstadenOrSjaelland] Your region may also help to pay, for private care too. Region Hovedstaden and Region Sjælland become Region Østdanmark in 2027.
       *[none] { "" }
    } { $deadline ->
        [unsourced] Do it as soon as you are home. The answer can take months. Do not wait more than three years: after that it is probably too late, but we found no official source for that limit.
       *[unknown] Do it as soon as you are home.
    }

## Places without a country code of their own, and places that are easily mixed up

areaNorthernCyprus = The card is not accepted in the northern part of Cyprus. You need private insurance there.
areaSpanishIslandsAndCities = The card is also accepted in the Canary Islands, Majorca and the other Balearic Islands, and in Ceuta and Melilla.
areaAzoresMadeira = The card is also accepted in the Azores and Madeira.
areaFrenchOverseas = The card is also accepted in Guadeloupe, Martinique, French Guiana, Réunion, Mayotte and the French part of Saint-Martin, but not in French Polynesia, New Caledonia or Wallis and Futuna.
areaNorthSeaInstallations = The card is also accepted on installations in the country's part of the North Sea.
areaNorwegianNorthSea = The card is not accepted on Norwegian installations in the North Sea.
areaDutchCaribbean = The card is not accepted in the Caribbean parts of the kingdom, such as Aruba, Curaçao and Bonaire.
areaAland = The card is also accepted in Åland.
areaSvalbard = The card is not accepted in Svalbard and Jan Mayen.
areaLiechtensteinDentists = Dentists are private, and the card does not pay for them. The rest comes afterwards as one bill.
areaSwissProofOfNationality = You may be asked to show that you are a citizen of the EU, the EEA or Switzerland, or family of one. Bring a passport or an identity card.
areaBritishIslands = The card is accepted on the Isle of Wight and in the Hebrides, but not on the Isle of Man, Jersey and Guernsey.
areaUkExclusions = Assisted fertilisation and long-term care are not included.
areaGibraltar = The card is accepted in Gibraltar by every list that we have seen, but most of them date from before Brexit.
areaGreenlandDisputed = Sources disagree about Greenland. For people insured in Denmark it is certain: the yellow card is the one.
areaMissingFromDanishLists = The card is accepted here, but the place is missing from the Danish lists.
areaSurroundedByCardTerritory = The card is not accepted here, although it is just across the border.
areaCrownDependency = The card is not accepted here. The island is not part of the United Kingdom.

## To whom the card is issued

holderEveryone = Everyone
holderOrdinary = Most people
holderPostedOrAbroad = Posted workers, students and people who live abroad
holderPensioner = Pensioners
holderPensionerFrom60 = Pensioners from the age of 60
holderNewlyInsured = People new to the insurance
holderChild = Children
holderFirstYear = The first year in the insurance
holderLater = After the first year
holderStudent = Pupils and students
holderEmployee = Employees
holderPosted = Posted workers and their families
holderContributor = People who pay their own contribution
holderDependant = Pensioners, dependants and children
holderDisability = People with a decision on reduced working capacity
