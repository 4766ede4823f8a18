caveat-lu-cash-up-front = Du betaler læge og tandlæge på stedet. Vis kortet hver gang, så den officielle takst gælder, og gem den kvitterede regning. Ved indlæggelse i mere end tre dage eller honorarer over 100 euro kan lægen sende regningen direkte til sygekassen CNS.
caveat-lu-private-providers = Næsten alle arbejder inden for det offentlige system. Det, der kan koste ekstra, er særlige ønsker eller enestue, som lægger 66 procent på honorarerne.
caveat-lu-other = Takster og dagsbetalingen på hospitalet følger lønningerne, nogle gange midt på året, så beløbene bliver hurtigt gamle.
caveat-lu-refund = Send CNS den kvitterede regning, en kopi af kortet og et bankbilag med dit kontonummer (RIB), og en særlig blanket, hvis en anden har betalt. Eller søg pengene hjemme.
alternative-lu-offListMedicine = hvis medicinen ikke er på listen
alternative-lu-unhurt = hvis ingen var kommet til skade, og kørslen ikke var nødvendig
alternative-lu-lifeThreatening = hvis kørslen skyldtes livsfare
alternative-lu-smallestTariff = hvis kun den mindste takst bliver refunderet
exemption-lu-under18 = under 18 år

address-lu = luxembourg
