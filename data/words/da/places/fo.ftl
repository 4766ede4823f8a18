caveat-fo-nordic-yellow-card = Er du sygesikret i Danmark? Tag sundhedskortet (det gule kort) med; det blå kort gælder ikke her. Den første måned af en ferie- eller studierejse følger der en offentlig rejsesygesikring med: læge, hospital, receptmedicin, ambulance og hjemtransport aftalt med SOS International (+45 7010 5050). Ikke tænder, og ikke behandling af en kronisk sygdom, du kunne forudse.
caveat-fo-nordic-yellow-card-2 = Er du sygesikret i Norge, Sverige, Finland eller Island, har den nordiske konvention dækket dig her siden 1. maj 2015, også det, hjemrejsen koster ekstra. Mellem Danmark, Færøerne og Grønland gælder rigsfællesskabets egne regler.
caveat-fo-nordic-yellow-card-3 = Nogle rejsesider skriver, at det blå kort gælder her. Hospitalet og universitetet siger, at EU's regler ikke gælder: stol på dem.
caveat-fo-remote-area = Der er hospitaler i Tórshavn, Klaksvík og på Suðuroy; alvorlige tilfælde flyves til Danmark eller Island. Uden dækning er den flyvetur den store risiko.
caveat-fo-id-required = Tag pas eller kørekort med ud over det gule kort; er du sygesikret i Storbritannien, så tag passet med.
caveat-fo-refund = Er du sygesikret i Danmark og måtte betale for akut behandling? Søg pengene hos din regions rejsesygesikring gennem SOS International. Hospitalet selv betaler intet tilbage.
alternative-fo-offList = hvis der ikke er tilskud til medicinen
alternative-fo-nordicOrUkResident = hvis du er offentligt sygesikret i et nordisk land eller i Storbritannien
faroesOthersPay = På Færøerne er hjælpen for folk fra Danmark, Grønland, de andre nordiske lande og Storbritannien. Alle andre betaler den fulde pris.

address-fo = faeroeerne
