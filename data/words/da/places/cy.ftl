caveat-cy-private-providers = Klinikker i turistområder er mest private, og nogle læger i den offentlige ordning vil have 25 euro for en hurtigere, privat tid.
caveat-cy-cash-up-front = Uden kort eller attest vil den offentlige skadestue have 100 euro på forhånd, men ingen bliver afvist.
caveat-cy-other = De offentlige hospitalers priser uden kort er fra 2013 og var i 2025 ved at blive sat op til de virkelige udgifter: det bliver dyrere at glemme kortet.
caveat-cy-refund = Du får intet tilbage på Cypern: du betaler din andel, og det, du har betalt fuldt ud, må du tage op med din sygesikring hjemme.
alternative-cy-outOfHours = hvis det er om aftenen, om natten, i weekenden eller på en helligdag
alternative-cy-withoutReferral = hvis du ikke har en henvisning
alternative-cy-painRelief = hvis det er akut, og en offentlig tandlæge behandler dig
alternative-cy-nonUrgent = hvis det ikke vurderes at haste
alternative-cy-offListMedicine = hvis medicinen er uden for den offentlige ordning
alternative-cy-statePharmacyTariff = hvis et offentligt apotek stadig bruger den gamle takst
note-cy-dentist = Næsten alle tandlæger er private: kun akut hjælp hos en offentlig tandlæge er på kortet.

northern-cyprus = I den nordlige del af Cypern gælder det blå kort ikke. Du betaler selv alt, medmindre du har en rejseforsikring.

address-cy = cypern
