# For the counter on the whole screen: what the traveller reads. What is shown stands in data/desk.toml.

desk-title = Show this at the counter
desk-close = Close
desk-languages = Language at the counter
desk-card = Here the card is called
desk-certificate = If you have a replacement certificate (PRC) instead, here it is called
desk-meaning-insured = I am insured in Denmark.
desk-meaning-card = Here is my European Health Insurance Card.
desk-meaning-yellow = Here is my yellow health card and photo ID.
desk-meaning-private = Please treat me within the public health service. If you are a private provider, please tell me before treatment.
desk-meaning-contract = Please treat me within the public health service. If you are outside the scheme or have no contract with it, please tell me before treatment.
desk-meaning-refused = If you cannot accept the card, please write down why, and contact Udbetaling Danmark for a replacement certificate.
desk-meaning-refused-yellow = If you cannot accept the card, please write down why.
desk-meaning-nordic = I live in Denmark. Under the Nordic convention my yellow health card and photo ID are enough.
desk-law = The right to this is in
desk-unread = Nobody with the language as a mother tongue has read the text yet.
desk-refused = Do they refuse?
desk-without-card = No blue card with you?
desk-back = Back to the card
desk-refused-title = If they refuse
desk-refused-show = Show them this
desk-refused-call = Call Udbetaling Danmark and ask for a replacement certificate (PRC). It is as good as the card, and the hospital can ask for it too.
desk-refused-closed = They are closed at night and at weekends.
desk-refused-pay = If you have to pay, keep the bill and the receipt, and have them write down why they did not take the card. Then you can claim the money back at home.
desk-refused-other = If it is a private place, ask for the nearest public one.
