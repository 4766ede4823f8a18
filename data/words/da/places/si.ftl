caveat-si-other = Kilderne er uenige om, hvad en besøgende betaler. En gammel side fra den slovenske sygekasse omtaler egenbetaling for det, der ikke haster, men den blev afskaffet 1. januar 2024, og en nyere side siger, at akut og nødvendig behandling er gratis.
caveat-si-mountain = Redning i de slovenske alper er gratis i dag, men politikerne diskuterer det. Går du over i Østrig eller Italien, gælder andre regler for, hvem der betaler.
caveat-si-private-providers = Private læger uden aftale (samoplačnik) tager fuld pris, og det gør sundhedscentrene også, hvis du ikke har kortet, eller det ikke haster.
caveat-si-ski = Vi har ikke fundet noget særligt gebyr for redning på pisten; reglen for bjergredning gælder.
caveat-si-refund = Den slovenske sygekasse afregner med din sygesikring hjemme. Har du betalt en privat behandler eller en uden aftale, kan du ikke få pengene i Slovenien. Har du ikke kortet med, så bed om en midlertidig erstatningsattest, før du betaler.
note-si-few-dentists = Mange offentlige tandlæger tager ikke nye patienter. Hos en privat betaler du fuld pris.
alternative-si-withoutReferral = hvis du kommer uden henvisning
alternative-si-dentalPainRelief = hvis det er akut tandpine
alternative-si-noPublicSlot = hvis ingen offentlig tandlæge kan tage dig
alternative-si-countsAsChild = hvis reglen for børn stadig gælder i den alder
alternative-si-nonUrgent = hvis det ikke haster
alternative-si-offListMedicine = hvis medicinen ikke er på listerne
alternative-si-interimList = hvis medicinen kun var på den midlertidige liste
exemption-si-child = barn

address-si = slovenien
