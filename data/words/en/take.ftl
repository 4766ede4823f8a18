# What is taken along: comes with a script of its own, once the answer stands there.

heading-take = Take it along
button-calendar = Save the dates to the calendar
button-print = Print
calendar-file = trip.ics
remind-order = Order the blue card
remind-renew = Renew the blue card
remind-certificate = Get a replacement certificate (PRC)
remind-print = Print the replacement certificate
remind-claim = Claim back what you paid yourself
remind-other = Do this before the trip
remind-departure = For the trip: card, identification, insurance
printed = Worked out on { $day }. The rules were last checked on { $reviewed }, and the rates are from { $rates }.
button-share = Share the trip
hint-share = The link holds the trip, the ages and the dates of the cards, but no names and nothing about pregnancy and illness.
link-copied = The link is copied.
field-link = Copy the link

## Emergency numbers, always at hand

sos = Life in danger?
sos-more = All numbers

## Papers for a refund

heading-receipts = Money to claim back? Bring this from the counter
receipts-lead = Tick them off as you collect them. The ticks are not stored.
receipts-bill = All bills, the originals
receipts-paid = Receipts that show you have paid
receipts-referral = Referrals and prescriptions
receipts-card = A copy of the card or replacement certificate that you showed
receipts-transport = Papers for transport, if somebody drove or flew you
receipts-refusal = In writing why they did not take the card, if they refused
receipts-work = The A1 certificate, because you travel for work
receipts-others = A power of attorney, if you claim for another adult
receipts-decision = The decision, if you have already got something back there
receipts-BE = Belgium: the certificate of the treatment (attestation de soins donnés / getuigschrift voor verstrekte hulp)
receipts-FR = France: the signed treatment form (feuille de soins)
receipts-GR = Greece: the sticker from the medicine pack, stuck on the bill
receipts-LU = Luxembourg: the bill, receipted by the doctor
heading-receipts-send = Where and by when?
receipts-there = There
receipts-home = At home
