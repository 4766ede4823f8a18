caveat-lt-private-providers = De fleste tandlæger og mange klinikker har ingen aftale og tager fuld pris; det ændrer kortet ikke på.
caveat-lt-other = Går du til speciallæge eller på skadestue uden henvisning, og haster det ikke, betaler du det hele.
caveat-lt-mountain = Der er ingen bjerge, så redning i bjergene er der ikke brug for.
caveat-lt-refund = Det, du betaler i Litauen, for eksempel tandmaterialer og tillæg på medicin, får du ikke tilbage dér. Gem kvitteringen, og spørg hjemme.
alternative-lt-withoutReferral = hvis du ikke har en henvisning
alternative-lt-painRelief = hvis det er akut tandbehandling mod smerter
alternative-lt-noContractedDentist = hvis du ikke finder en tandlæge med aftale
alternative-lt-referred = hvis du har en henvisning
alternative-lt-nonUrgent = hvis det ikke vurderes at haste
alternative-lt-longTermMedicine = hvis medicinen er mod en sygdom på listen
alternative-lt-offListMedicine = hvis medicinen ikke er på listen, som ved de fleste almindelige sygdomme
exemption-lt-under18 = under 18 år
note-lt-dentist = De fleste tandlæger er private: den lave pris gælder kun, hvis du finder en med aftale.

address-lt = litauen
