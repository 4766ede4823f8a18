caveat-dk-nordic-yellow-card = Er du sygesikret i Danmark? I Norge, Sverige, Finland og Island får du nødvendig offentlig behandling på stedets vilkår med sundhedskortet (det gule kort) og legitimation med billede, ved ophold på op til et år. Myndigheden råder alligevel til at tage det blå kort med.
caveat-dk-nordic-yellow-card-2 = Danske myndigheder er uenige: Udenrigsministeriet og to regioner skriver, at det gule kort kun gælder i Danmark, på Færøerne og i Grønland. Styrelsen for Patientsikkerhed, som står for ordningen, siger god for det i alle nordiske lande, når du også viser legitimation med billede. Tag det blå kort med; det gule er reserven.
caveat-dk-nordic-yellow-card-3 = Bor du i ét nordisk land og bliver syg i et andet, kan opholdslandet betale det, hjemrejsen koster ekstra. Den dyrere rejse skal skyldes din tilstand, og du skal have lægeerklæring og tilsagn, før du rejser. Det er den eneste hjemtransport, det offentlige betaler.
caveat-dk-nordic-yellow-card-4 = Danmark sender ikke regninger til Sverige, Norge, Finland, Island, Portugal og Irland (og vist heller ikke til Storbritannien), så hospitalerne afregner ikke hver behandling med de lande.
caveat-dk-id-required = Bor du i et andet nordisk land, på Færøerne eller i Grønland, er legitimation og bevis for din adresse nok i Danmark; du behøver intet kort.
caveat-dk-id-required-2 = Statsborgere fra lande uden for EU, EØS, Schweiz og Storbritannien kan kun bruge kortet i Danmark som familie til en sygesikret EU-borger, som bosat i Norden, som flygtning eller som statsløs.
caveat-dk-private-providers = En privat klinik, eller en læge med ydernummer, der behandler dig privat, er uden for kortet: fuld pris, intet tilbage.
caveat-dk-other = Medicin købt i udlandet får du kun dækket efter ét sæt regler: kortets regler dér, hvor du købte den, eller de danske tilskudsregler.
caveat-dk-refund = Der er ingen skranke, hvor besøgende får penge tilbage: Uden kort betaler du selv og søger pengene hjemme. Er du i gruppe 2, søger du regionens tilskud hos kommunen, hvis lægen ikke har trukket det fra.
caveat-dk-refund-2 = Er du sygesikret i Danmark og har betalt i udlandet? Søg hos Styrelsen for Patientsikkerhed (kortets regler), hos din region (behandling) eller hos Lægemiddelstyrelsen (medicin med dansk tilskud).
alternative-dk-withoutReferral = hvis du kommer uden henvisning
alternative-dk-offList = hvis der ikke er tilskud til medicinen
alternative-dk-under18 = hvis patienten er under 18 år
alternative-dk-bornFrom2004 = hvis patienten er født i 2004 eller senere
exemption-dk-bornFrom2004 = født i 2004 eller senere og under 22 år
exemption-dk-bornFrom2004ByYear = født i 2004 eller senere og under 22 år

address-dk = danmark
