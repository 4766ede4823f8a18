caveat-gr-remote-area = Small islands have a health centre or a single doctor and no public dentist. You may be moved by helicopter or boat, and waiting times can push you to private care.
caveat-gr-private-providers = Ask a contracted doctor before you are treated whether free EOPYY visits are left this month.
caveat-gr-id-required = Bring the card and your passport or ID. Without the card a public unit charges at least 20 euro, plus tests.
caveat-gr-dialysis-oxygen = Dialysis, oxygen, special asthma treatment and chemotherapy must be agreed with the hospital before you travel.
caveat-gr-refund = Greece refunds nothing for private doctors or clinics without a contract; take the paid bills home. Questions: ehic@eopyy.gov.gr, +30 210 8110 918.
note-gr-quota = A contracted doctor has 200 free visits a month. Once they are used up you pay the private price, so ask first.
note-gr-dentist-scarce = Public dentists are few and many islands have none. Expect the private price if you cannot find one.
alternative-gr-noPublicDentist = if there is no public dentist and you go to a private one
alternative-gr-offList = if the medicine is not on the list
alternative-gr-severeDisease = if the medicine is for a severe illness on the free list
alternative-gr-chronicDisease = if the medicine is for a chronic illness on the list
alternative-gr-notOnList = if the medicine turns out not to be on the list

address-gr = greece
