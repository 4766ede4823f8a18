caveat-lt-private-providers = Most dentists and many clinics have no contract and bill everything; the card does not change that.
caveat-lt-other = A specialist or an emergency department visited without a referral, and without it being urgent, costs the full price.
caveat-lt-mountain = There are no mountains, so mountain rescue is not needed.
caveat-lt-refund = What you pay in Lithuania, such as dental materials and surcharges on medicine, is not refunded there. Keep the receipt and ask at home.
alternative-lt-withoutReferral = if you have no referral
alternative-lt-painRelief = if it is emergency dental care to stop the pain
alternative-lt-noContractedDentist = if you find no dentist with a contract
alternative-lt-referred = if you have a referral
alternative-lt-nonUrgent = if the case is judged not urgent
alternative-lt-longTermMedicine = if the medicine is for a listed illness
alternative-lt-offListMedicine = if the medicine is not on the list, as for most ordinary illnesses
exemption-lt-under18 = under 18
note-lt-dentist = Most dentists are private: the low price holds only where you find one with a contract.

address-lt = lithuania
