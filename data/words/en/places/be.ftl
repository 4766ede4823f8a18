caveat-be-cash-up-front = You pay doctors and dentists on the spot. Ask for the official certificate (attestation de soins donnés / getuigschrift voor verstrekte hulp): without it nothing is refunded.
caveat-be-private-providers = Ask whether the doctor is "conventioned"; skin, eye and plastic surgery specialists mostly are not. Supplements are never refunded. At the hospital never tick "single room".
caveat-be-id-required = Without the card a hospital asks for the full price or an advance; with it you get a bill for your share by post.
caveat-be-other = The yearly ceiling of residents (maximum à facturer) depends on household income and is not made for visitors.
caveat-be-refund = Go to any health insurance fund, for example the public CAAMI-HZIV, with your card, the care certificates and your bank details: it pays back all but your share. You can also claim at home.
alternative-be-withoutReferral = if no doctor has referred you
alternative-be-under18 = if the patient is under 18
alternative-be-offListMedicine = if the medicine is not refunded in Belgium
alternative-be-nonUrgent = if the transport is not urgent and not sent by 112
exemption-be-under18 = under 18

address-be = belgium
