# Det, et forsikringsselskab selv har oplyst om sin police. Hentes først, når et selskab har lagt sin egen fil ved siden af.

policy-from = Oplyst af forsikringsselskabet selv
policy-heading = { $insurer } oplyser
policy-invented = Selskabet er opdigtet, og policen er et eksempel. Den kan ikke købes.
policy-product = { $product }, efter vilkårene fra { $date }.
policy-terms = Læs vilkårene
policy-apart = Her står, hvad { $insurer } siger, at policen betaler. Alle andre beløb på siden er vores egne, og dem har selskabet ikke rørt.
policy-alarm = Alarmcentral
policy-excess = Selvrisiko
policy-excess-none = Ingen
policy-excess-each = { $amount } for hver hændelse
policy-blue = Det blå kort
elsewhere-policy-blue =
    { $home ->
        [GB] GHIC eller EHIC fra Storbritannien
       *[other] Det europæiske sygesikringskort (EHIC)
    }
policy-blue-required = Skal vises, hver gang du får hjælp i det offentlige
policy-blue-advised = Tag det med, og vis det
policy-blue-notNeeded = Policen kræver det ikke
policy-where = Gælder
policy-where-world = I hele verden
policy-where-trip = I alle lande på rejsen
policy-where-not = Ikke { $where }
policy-days = Længste rejse
policy-days-most =
    { $days ->
        [one] 1 dag
       *[other] { $days } dage
    }
policy-days-beyond = { $most }. Rejsen her er på { $days }.

policy-events = Det, der sker
policy-gaps = Det, kortet ikke betaler
policy-gaps-lead = Hvert beløb er for den ene ting alene, så læg dem ikke sammen.
policy-total = Det hele lagt sammen
policy-price = Det koster
policy-card-pays = Kortet betaler
policy-public-pays = Den offentlige sygesikring betaler
policy-pays = { $insurer } betaler
policy-you-pay = Du betaler selv
policy-nobody = Ingen betaler det for dig.
policy-all = Policen har ingen øvre grænse for det.
policy-at-most = Policen betaler op til { $amount } hver gang.
policy-of-excess = Selvrisikoen er regnet med: højst { $amount } for hændelsen.
policy-no-excess = Her er der ingen selvrisiko.
policy-says = »{ $text }«
policy-part = { $name }: { $said }

policy-leftOut = Policen betaler det ikke.
policy-notSaid = { $insurer } har ikke oplyst, om policen betaler det. Vi regner med, at den ikke gør.
policy-elsewhere = Policen gælder ikke { $where }.
policy-cardNotShown = Policen kræver, at det blå kort bliver vist, og du har intet gyldigt at vise den dag. Vi regner med, at den ikke betaler. Spørg { $insurer }.
elsewhere-policy-cardNotShown =
    { $home ->
        [GB] Policen kræver, at dit GHIC eller EHIC bliver vist
       *[other] Policen kræver, at det europæiske kort bliver vist
    }, og du har intet gyldigt at vise den dag. Vi regner med, at den ikke betaler. Spørg { $insurer }.
policy-tooLong = Rejsen er længere, end policen gælder. Vi regner med, at den ikke betaler. Spørg { $insurer }.
policy-other-currency = Policens beløb er i { $currency }, så vi kan ikke regne dem sammen med resten.

policy-name-ownShare = Din egen del af hjælpen
policy-name-outsideCard = Hjælp dér, hvor kortet ikke gælder
policy-name-journeyHome = Hjemrejsen
policy-name-ambulanceFlight = Ambulancefly hjem
policy-name-roadAmbulance = Ambulance hjem ad vejen
policy-name-companion = En af jer bliver hos den syge
policy-name-summonedRelative = En hjemmefra rejser ned til den syge
policy-name-helicopterRescue = Redningshelikopter
policy-name-pisteRescue = Redning på pisten
policy-name-pisteAmbulance = Ambulance fra pisten
policy-name-searchAndRescue = Eftersøgning og redning
policy-name-evacuation = Evakuering
policy-name-privateClinic = Privathospital
policy-name-privateDoctor = Privat læge
policy-name-privateCare = Anden privat behandling
policy-name-ruinedHoliday = Ødelagt ferie
policy-name-lostBelongings = Mistede ting
policy-name-deathAbroad = Hjem, hvis nogen dør

policy-failed = Det, forsikringsselskabet selv har at sige, kunne ikke hentes eller læses. Alt andet på siden gælder stadig.
