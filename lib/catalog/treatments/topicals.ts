/**
 * Creams, gels, ointments and patches. Row form: see pharmaceuticals.ts. A drug of this table is
 * meant where the request names a cream, gel, ointment, patch, lotion or a percentage ("Diclofenac
 * 3%"); its name is that of the drug.
 */
export const topicals = `
# Topical Analgesics
Lidocaine | lidocaine HCl; lidocaine patch; lidocaine ointment; lidocaine gel; lidocaine cream; lidocaine hydrochloride; lidocaine pad; lidocaine topical; topical lidocaine; xylocaine; lidocaine jelly | Lidoderm; Lidoderm patch; Lidoderm patches; Anecream; Anecream4; LMX; LMX4; LMX 4; Xylocaine; ZTlido; Lidorx; LidoRx; Lidall; Xolido; AneCream; Lidopin; Synera; Aspercreme lidocaine
Diclofenac | diclofenac gel; diclofenac epolamine; diclofenac sodium gel; diclofenac topical; topical diclofenac; diclofenac cream; diclofenac patch; diclofenac topical solution; diclofenac sodium topical | Voltaren gel; Voltaren topical; Pennsaid; Pennsaid solution; Solaraze; Solaraze gel; Flector; Flector patch; Licart; Klofensaid; Xrylix
Capsaicin | capsaicin cream; capsaicin patch; topical capsaicin | Zostrix; Qutenza; Capzasin; Salonpas hot
Menthol | menthol gel; menthol topical | Biofreeze; Biofreeze gel; Icy Hot; IcyHot; Stopain; Polar Frost; Mineral Ice; Bio-freeze
Menthol/methyl salicylate | methyl salicylate/menthol; methyl salicylate-menthol; menthol and methyl salicylate; methyl salicylate and menthol; methyl salicylate | Menthoderm; Menthoderm gel; Methoderm; Methoderm gel; Mentherm; BenGay; Ben-Gay; Bengay; Salonpas; Salonpas patch; Thera-Gesic; Theragesic; Muscle rub; Analgesic balm; Ultracin; Tiger balm; Kera-Tek; Kera-Tek gel; Keratek
Capsaicin/menthol/methyl salicylate | methyl salicylate/menthol/capsaicin; capsaicin/methyl salicylate/menthol; methyl salicylate/capsaicin/menthol; menthol/capsaicin/methyl salicylate | Medrox; Medrox patch; Medrox ointment; Dendracin; Dendracin lotion; Dendracin Neurodendraxcin; Exoten; Exoten-C; Exoten C lotion; Medi-Derm; Mediderm; Xoten; Xoten-C
Capsaicin/lidocaine/menthol/methyl salicylate | lidocaine/menthol/methyl salicylate/capsaicin; capsaicin/lidocaine/menthol/methyl salicylate ointment | LidoPro; Lido Pro; LidoPro cream; LidoPro ointment; LidoPro lotion; LidoPro patch; LidoPro topical ointment; Terocin; Terocin lotion; Terocin cream; New Terocin; New Terocin lotion; Medi-Derm L
Lidocaine/menthol | menthol/lidocaine; lidocaine and menthol; lidocaine-menthol | Terocin patch; Lidothol; Lidothol patch; Lenzapatch; LenzaGel; Lenza patch; Avalin; Avalin patch
Capsaicin/menthol | capsaicin/menthol gel; menthol/capsaicin
Lidocaine/prilocaine | lidocaine-prilocaine; prilocaine/lidocaine | EMLA; EMLA cream
Trolamine salicylate | | Aspercreme; Myoflex
Camphor/menthol | camphor and menthol; menthol/camphor
Flurbiprofen | flurbi; flurbiprofen cream; flurbiprofen gel; topical flurbiprofen
Ketoprofen | ketoprofen cream; ketoprofen gel; topical ketoprofen
Ibuprofen | ibuprofen cream; topical ibuprofen
Naproxen | naproxen cream
Indomethacin | indomethacin cream
Ketorolac | ketorolac gel
Meloxicam | meloxicam cream
Piroxicam | piroxicam gel
Etodolac | etodolac cream
Celecoxib | celecoxib cream
Nabumetone | nabumetone cream
Cyclobenzaprine | cyclobenzaprine cream; cyclobenzaprine gel
Baclofen | baclofen cream
Tizanidine | tizanidine cream
Orphenadrine | orphenadrine cream
Gabapentin | gabapentin cream
Pregabalin | pregabalin cream
Topiramate | topiramate cream
Carbamazepine | carbamazepine cream
Amitriptyline | amitriptyline cream
Nortriptyline | nortriptyline cream
Doxepin | doxepin cream | Prudoxin; Zonalon
Tramadol | tramadol cream
Ketamine | ketamine cream; ketamine HCl
Bupivacaine | bupivacaine HCl | Marcaine; Sensorcaine; Exparel
Dexamethasone | dexamethasone cream
Prilocaine | prilocaine cream
Tetracaine | tetracaine cream
Benzocaine | benzocaine gel
Ropivacaine | | Naropin
-Hyaluronic acid | hyaluronic; sodium hyaluronate gel
Camphor | camphor cream
Dextromethorphan | dextromethorphan HBr
Pentoxifylline | pentoxifylline cream
Clonidine | clonidine cream
Nifedipine | nifedipine cream
Verapamil | verapamil gel
Imipramine | imipramine cream
Mefenamic acid | mefenamic acid cream
Dimethyl sulfoxide | ^DMSO
Prednisolone | prednisolone cream
Eucalyptus | eucalyptus oil
Topical NSAID | topical NSAIDs; topical NSAID; topical anti-inflammatory; NSAID cream
-Topical analgesic (unspecified) | ~topical analgesic; ~topical analgesics; ~topical medication; ~topical cream; ~topical ointment; ~topical gel; ~pain cream; ~pain patch; ~pain relief cream; ~analgesic cream; ~analgesic patch; ~topical patch; ~topical lotion; ~topicals; ~transdermal cream; ~analgesic ointment; ~topical

# Topical Compounds
Topical compound | topical compounds; topical compound cream; topical compounded cream; compound topical; compound cream; compounded cream; compound topical cream; compounded topical; compounded topical cream; compound ointment; compound gel; compound medication; compounded medication; compound drug; compounded drug; compound transdermal cream; compounding; topical compound medication; compound analgesic cream; compound pain cream; custom compound; compound patch; transdermal compound; compounded transdermal cream | Ketophene; Cyclophene; Gabacyclotram; Flurbi (NAP) cream; Flurbi (NAP) cream LA; Flurbi (NAP) cream-LA; FCL; FluriFlex; TGHot; TG Hot; TGIce; KGL cream; GCB; GCFLC; CMPD; FCMC; FBD; NPC1; HNPC1; Flurlido; Flurlido-A; Ultraflex-G; GCL; FlurLido; Cyclo-Keto-Lido

# Dermatological Agents
Triamcinolone topical | triamcinolone cream; triamcinolone ointment
Hydrocortisone topical | hydrocortisone cream; hydrocortisone ointment
Clobetasol | clobetasol cream | Temovate
Betamethasone topical | betamethasone cream; betamethasone dipropionate
Scar cream | scar gel; scar lotion; silicone gel; scar treatment cream | Mederma; Kelo-cote; Scarguard; ScarAway
Urea cream | urea
Hydroquinone | |
Aloe vera | aloe
Emollient | moisturizer; petroleum jelly | Aquaphor; Eucerin; Vaseline
Collagenase ointment | | Santyl
Becaplermin | | Regranex
Tretinoin | tretinoin cream | Retin-A
Permethrin | |
Fluorouracil | fluorouracil cream | Efudex
Imiquimod | | Aldara
Calamine | calamine lotion
`;
