caveat-mt-id-required = En kopi af kortet er ikke nok: tag originalen og pas eller id-kort med, ellers betaler du det hele på stedet.
caveat-mt-private-providers = Læger på apoteker og private hospitaler er hurtige og findes overalt, men er aldrig dækket.
caveat-mt-chronic-care = Tag nok af din faste medicin med: du betaler fuld pris på recept.
caveat-mt-refund = Har det offentlige taget betaling ved en fejl, så send de originale kvitteringer til Entitlement Unit på St Luke's Hospital i G'Mangia (+356 2595 2400, entitlement.health@gov.mt). Ellers søg pengene hjemme.
alternative-mt-painRelief = hvis det er akut tandbehandling på et offentligt sundhedscenter
alternative-mt-nonUrgent = hvis det er tandarbejde, der kan vente
alternative-mt-routineDentalCare = hvis det er almindelig eller privat tandbehandling, for eksempel en fyldning
alternative-mt-admitted = hvis du får medicinen under en indlæggelse eller de første tre dage efter
note-mt-dentist = Offentlig tandbehandling er kun akut hjælp; en fyldning er i praksis privat.

address-mt = malta
