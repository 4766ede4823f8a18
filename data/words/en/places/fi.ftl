caveat-fi-nordic-yellow-card = If you live in another Nordic country, you get necessary care for the local fee by showing who you are and giving your home address, whatever your nationality. Passport, official photo ID, driving licence or a bank card with photo will do.
caveat-fi-nordic-yellow-card-2 = Journey home to another Nordic country: Kela pays the extra cost of your illness (form SV 4r), for an escort too when needed. Get the medical certificate before you leave and keep the receipts. One Finnish page says that your own country pays; the agreement itself says Finland.
caveat-fi-region = The fees are maxima: Helsinki takes nothing at its health centres, others the full amount.
caveat-fi-private-providers = Private clinics cost several times the public fee, and only a small flat part comes back.
caveat-fi-cash-up-front = Without the card (or, for Nordic residents, ID and address) you are billed the whole cost.
caveat-fi-refund = Bought medicine without showing the card, or paid for transport? Claim from Kela within six months (form SV 4).
caveat-fi-refund-2 = Extra cost of a Nordic journey home: Kela's form SV 4r, before you leave; afterwards only with receipts and the certificate.
alternative-fi-outOfHours = if it is in the evening, at night or at the weekend
alternative-fi-under18 = if the patient is under 18
alternative-fi-offListMedicine = if the medicine is not reimbursed in Finland
alternative-fi-longTermMedicine = if it is medicine for a listed chronic illness
alternative-fi-notTurning19ThisYear = if it is not in the year the patient turns 19
exemption-fi-under18 = under 18
exemption-fi-notTurning19ThisYear = aged 18 and not in the year of turning 19

address-fi = finland
