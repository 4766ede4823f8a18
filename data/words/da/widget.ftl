# Hvad widgetten siger, når intet katalog kunne hentes; bygget ind i dens script.

widget-loading = Beregneren kunne ikke hentes. Prøv igen om lidt.
widget-integrity = Beregneren er ikke den, som siden har bedt om. Derfor er den ikke åbnet.
widget-stopped = Beregneren gik i stå. Prøv igen.
widget-again = Prøv igen
widget-frame = Gælder det blå kort på rejsen, og hvad koster det at blive syg?
