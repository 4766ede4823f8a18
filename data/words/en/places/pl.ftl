caveat-pl-mountain = In the Tatras the border runs along the ridge. Cross to the Slovak side and the Slovak service rescues you, and bills you. Only when the Slovak team helps on Polish ground at TOPR's request does TOPR settle the bill.
caveat-pl-ski = The Polish mountain rescuers send no bill, but a private clinic in a resort is not covered by the card. Ask for a unit with an NFZ contract.
caveat-pl-private-providers = A provider can have an NFZ contract for one service and none for another. Without a contract for yours you pay everything, and the NFZ pays nothing back.
caveat-pl-id-required = Show the card before the treatment. A provider that is not shown it may bill you.
caveat-pl-refund = The NFZ normally pays no cash to visitors, and private care and dental work off the list are not refunded in Poland. Keep the bills and claim at home, where your insurer decides.
note-pl-price-limit = The percentage is taken on a price limit. What the pharmacy asks above the limit is yours too.
alternative-pl-withoutReferral = if you come without a referral
alternative-pl-painRelief = if it is only to stop the pain
alternative-pl-notOnList = if the treatment or the material is not on the health fund's list
alternative-pl-offListMedicine = if the medicine is not reimbursed
alternative-pl-flatClass = if the medicine is in the class with a flat charge of 3.20 zloty (mostly for longer treatment)

address-pl = poland
