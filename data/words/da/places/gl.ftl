caveat-gl-nordic-yellow-card = Er du sygesikret i Danmark? Du skal vise sundhedskortet (det gule kort), ellers betaler du selv. Den første måned af en ferie- eller studierejse dækker den offentlige rejsesygesikring også hjemtransport, aftalt med SOS Internationals læge.
caveat-gl-nordic-yellow-card-2 = Er du sygesikret i et andet nordisk land, har den nordiske konvention dækket dig her siden 1. maj 2015. Officielle sider modsiger hinanden om hjemtransport; aftalens tekst siger, at det, rejsen koster ekstra, er dækket.
caveat-gl-nordic-yellow-card-3 = Kort fra andre lande: Nogle danske og tyske vejledninger regner Grønland med, og sundhedsvæsenet sender efter sigende ikke EU-borgere en regning, men ingen EU-regel giver dig ret til det. Regn ikke med det.
caveat-gl-remote-area = Der er ingen veje mellem byerne: Al transport foregår med båd, fly eller helikopter i arktisk vejr. Sundhedsvæsenet råder alle besøgende til en forsikring, der dækker evakuering.
caveat-gl-other = Dækningen gælder ved ophold på under seks måneder.
caveat-gl-refund = Du får intet tilbage i Grønland. Er du sygesikret i Danmark, søger du pengene hos den offentlige rejsesygesikring hjemme.
alternative-gl-nordicResident = hvis du er offentligt sygesikret i et nordisk land
alternative-gl-cardHonoured = hvis sundhedsvæsenet godtager dit kort alligevel
alternative-gl-leisureAccidentOnMountain = hvis du bliver hentet i ubeboet land
greenlandSixMonths = I Grønland er det et besøg, når du er der i op til et halvt år. Bliver du længere, så spørg sundhedsvæsenet der, hvad der gælder for dig.
greenlandMayBeFree = Måske er akut hjælp gratis for dig i Grønland, men de officielle sider er uenige. Regn ikke med det.

address-gl = groenland
