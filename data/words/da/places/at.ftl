caveat-at-ski = Bliver du fløjet ned fra pisten, får du normalt en privat regning på flere tusind euro, som kortet ikke rører ved; behandlingen på hospitalet bagefter er dækket. Kun en ulykkes- eller rejseforsikring med redning hjælper.
caveat-at-mountain = At redningen ikke er dækket, gælder al fritid i bjergene, også om sommeren, og kan endda ramme den, der bliver syg af en hård vandretur.
caveat-at-private-providers = På skistederne er mange læger og klinikker kun private. Spørg efter en "Kassenarzt" ("alle Kassen") eller et offentligt hospital, før du bliver behandlet.
caveat-at-region = Dagsbetalingen på hospitalet fastsættes af hver delstat og ændres hvert år i januar.
caveat-at-cash-up-front = Uden gyldigt kort vil hospitalet i Innsbruck have 500 euro i depositum af udenlandske patienter på skadestuen.
caveat-at-refund = Har du betalt en læge uden aftale, så send den originale regning til ÖGK. Den giver højst 80 procent af sin egen, lavere takst tilbage. Eller søg pengene hjemme efter rejsen.
alternative-at-offList = hvis sygesikringen ikke giver tilskud til medicinen
alternative-at-unhurt = hvis du ikke er kommet til skade
alternative-at-mountainLifeThreatening = hvis du er kommet så slemt til skade på bjerget, at du også nede i dalen ville have haft brug for en helikopter
alternative-at-mountain = hvis det er en ulykke under sport eller fritid på bjerget
alternative-at-lifeThreatening = hvis du er kommet så slemt til skade, at du også nede i dalen ville have haft brug for en helikopter
exemption-at-under18 = under 18 år
exemption-at-maternity = graviditet og fødsel

address-at = oestrig
