caveat-de-private-providers = Private-only practices and hospitals do not take the card: you pay everything, and what you can claim at home may be little.
caveat-de-id-required = Bring the card and your passport or ID card. The practice copies both, and you sign a form that names the German health fund you choose. Without the card you get a private bill, unless a replacement certificate arrives in time.
caveat-de-region = In North Rhine-Westphalia towns and health funds disagree on who pays when an ambulance is called. Essen decided in December 2025 to bill patients about 267 euro a ride, then put the bills on hold. Whether any town sends such bills today is not known.
caveat-de-mountain = Lost or stuck without being hurt is no health matter: you pay the mountain rescue and every minute of the helicopter yourself.
caveat-de-other = In autumn 2025 the government considered raising all patient charges by half: 7.50 to 15 euro for a medicine, 15 euro for a day in hospital. We have not seen it become law; check before you travel.
caveat-de-refund = Had to pay? Hand the receipts to the German health fund you chose, or claim at home. The patient charges themselves do not come back.
note-de-difficult-ground = If you are hurt, the health funds pay the rescue. One ski site says that they hardly pay a helicopter that came only because the ground was difficult; the mountain rescue service says that they do.
alternative-de-unhurt = if you are not hurt
alternative-de-offList = if the health fund does not pay for the medicine
exemption-de-under18 = under 18
exemption-de-pregnancy = medicine connected with a pregnancy

address-de = germany
