caveat-ie-nordic-yellow-card = Det gule sundhedskort gælder ikke i Irland: kun det blå kort eller en erstatningsattest tæller.
caveat-ie-private-providers = Sig ved skranken, at du kommer som offentlig patient med det blå kort. Private senge og speciallæger, du går til privat, koster fuld pris.
caveat-ie-cash-up-front = En læge uden for ordningen tager 50 til 90 euro med det samme, og du får intet tilbage i Irland.
caveat-ie-id-required = Vis kortet før behandlingen; en erstatningsattest er lige så god.
caveat-ie-other = Nordirland hører til Storbritannien og følger reglerne dér.
caveat-ie-refund = Du får intet tilbage i Irland: betal, gem kvitteringerne, og søg pengene hjemme.
alternative-ie-withoutReferral = hvis du ikke har en henvisning
alternative-ie-painRelief = hvis det er akut tandbehandling mod smerter
alternative-ie-nonUrgent = hvis det er tandarbejde, der kan vente
alternative-ie-otherDentalWork = hvis det er mere end smertelindring, eller du ikke finder en tandlæge i ordningen
alternative-ie-from70 = hvis patienten er fyldt 70
note-ie-dentist = Der er få tandlæger i den offentlige ordning.
note-ie-family-ceiling = En familie betaler højst 15 euro om måneden for medicin (10 fra man er 70), hvis det loft overhovedet gælder for besøgende.

address-ie = irland
