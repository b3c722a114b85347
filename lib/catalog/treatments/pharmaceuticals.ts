/**
 * Oral, nasal and other drugs by class. A line `# Class` begins a class of the official tool,
 * followed by one row per drug: `Generic | other names and spellings; … | Brand; …`. A brand
 * resolves to its generic. Creams, gels and patches: topicals.ts.
 */
export const pharmaceuticals = `
# Opioids
Hydrocodone/acetaminophen | hydrocodone; hydrocodone/APAP; hydrocodone-APAP; hydrocodone bitartrate; hydrocodone bitartrate/acetaminophen; hydrocodone bitartrate and acetaminophen; hydrocodone bitartrate/APAP; hydrocodone bit/acetaminophen; hydrocodone bit/APAP; hydrocodone with acetaminophen; hydrocodone and acetaminophen; acetaminophen/hydrocodone; APAP/hydrocodone; hydrocodone/acet; hydroco/APAP; hydrocodone/tylenol; hydrocodone/acetaminophen tablet; ^HC/APAP | Norco; Vicodin; Vicodin ES; Vicodin HP; Lortab; Lorcet; Xodol; Verdrocet; Zydone; Maxidone; Hycet
Hydrocodone extended release | hydrocodone ER; hydrocodone bitartrate ER | Zohydro; Zohydro ER; Hysingla; Hysingla ER; Vantrela
Hydrocodone/ibuprofen | hydrocodone and ibuprofen; hydrocodone-ibuprofen; ibuprofen/hydrocodone | Vicoprofen; Reprexain; Ibudone
Oxycodone/acetaminophen | oxycodone/APAP; oxycodone-APAP; oxycodone HCl/acetaminophen; oxycodone-acetaminophen; oxycodone with acetaminophen; oxycodone and acetaminophen; oxycodone with APAP; acetaminophen/oxycodone; oxycod/APAP | Percocet; Endocet; Roxicet; Xartemis; Primlev; Nalocet; Magnacet; Tylox
Oxycodone | oxycodone HCl; oxycodone HCL ER; oxycodone ER; oxycodone IR; oxycodone hydrochloride; oxycodone extended release; oxycodone immediate release; oxycodone myristate; oxycodone/naloxone | Roxicodone; OxyContin; Oxy Contin; OxyContin ER; OxyIR; Oxy IR; Oxaydo; Xtampza; Xtampza ER; Oxecta; Targiniq
Oxycodone/aspirin | oxycodone and aspirin | Percodan
Tramadol | tramadol HCl; tramadol ER; tramadol hydrochloride; tramadol HCL ER; tramadol extended release; tramadol suspension | Ultram; Ultram ER; Synapryn; Ryzolt; ConZip; Rybix; Rybix ODT; Qdolo
Tramadol/acetaminophen | tramadol/APAP; tramadol HCl/acetaminophen; tramadol-APAP; tramadol with acetaminophen; tramadol and acetaminophen; tramadol HCl/APAP; acetaminophen/tramadol | Ultracet
Tapentadol | tapentadol ER; tapentadol HCl | Nucynta; Nucynta ER
Morphine | morphine sulfate; morphine sulphate; morphine ER; morphine sulfate ER; morphine sulfate IR; morphine IR; morphine sulfate extended release; morphine extended release; MSER; morphine/naltrexone; ^MS ER; MSO4 | MS Contin; MSContin; Kadian; Avinza; MSIR; Embeda; Arymo; Morphabond; Oramorph; Roxanol
Hydromorphone | hydromorphone HCl; hydromorphone ER | Dilaudid; Exalgo
Oxymorphone | oxymorphone HCl; oxymorphone ER; oxymorphone HCl ER | Opana; Opana ER
Fentanyl | fentanyl patch; fentanyl transdermal; fentanyl citrate; fentanyl transdermal patch; fentanyl lozenge | Duragesic; Duragesic patch; Actiq; Fentora; Subsys; Abstral; Lazanda; Onsolis
Methadone | methadone HCl | Dolophine; Methadose
Levorphanol | levorphanol tartrate
Codeine/acetaminophen | codeine/APAP; APAP/codeine; acetaminophen/codeine; acetaminophen-codeine; acetaminophen with codeine; acetaminophen w/codeine; acetaminophen and codeine; acetaminophen codeine; APAP with codeine; APAP w/codeine; codeine with acetaminophen; codeine phosphate/acetaminophen; acetaminophen/codeine phosphate | Tylenol #3; Tylenol #4; Tylenol 3; Tylenol 4; Tylenol No. 3; Tylenol No. 4; Tylenol number 3; Tylenol number three; Tylenol with codeine; Tylenol w/codeine; Tylenol/codeine; Tylenol-codeine; Tylenol with codeine #3; ^T3; Tylenol III
Codeine | codeine sulfate; codeine phosphate; promethazine with codeine; promethazine/codeine; guaifenesin/codeine
Dihydrocodeine/acetaminophen/caffeine | dihydrocodeine; acetaminophen/caffeine/dihydrocodeine; APAP/caffeine/dihydrocodeine; dihydrocodeine/APAP/caffeine; dihydrocodeine/aspirin/caffeine | Trezix; Panlor; Synalgos-DC; Dvorah
Buprenorphine | buprenorphine HCl; buprenorphine patch; buprenorphine transdermal; buprenorphine sublingual; buprenorphine troche; buprenorphine SL | Butrans; Butrans patch; BuTrans; Belbuca; Subutex; Sublocade; Probuphine
Buprenorphine/naloxone | buprenorphine-naloxone; buprenorphine and naloxone; buprenorphine with naloxone; naloxone/buprenorphine; buprenorphine/naloxone film | Suboxone; Zubsolv; Bunavail
Meperidine | meperidine HCl | Demerol
Pentazocine/naloxone | pentazocine | Talwin; Talwin NX
Butorphanol | butorphanol nasal spray | Stadol
Opium/belladonna | belladonna

# Opioid Antagonist
Naloxone | naloxone HCl; naloxone nasal spray; naloxone auto-injector | Narcan; Narcan nasal spray; Evzio
Naltrexone | naltrexone HCl; low dose naltrexone; ^LDN | Vivitrol; Revia
Lofexidine | lofexidine HCl; lofexidine hydrochloride | Lucemyra

# NSAID
Ibuprofen | ibuprofen tablet | Motrin; Advil; IBU
Naproxen | naproxen sodium; naproxen EC; naproxen DR; naproxen sodium ER | Naprosyn; Anaprox; Anaprox DS; Anaprox-DS; Aleve; EC-Naprosyn; Naprelan
Diclofenac | diclofenac sodium; diclofenac potassium; diclofenac sodium ER; diclofenac XR; diclofenac ER; diclofenac sodium DR | Voltaren; Voltaren XR; Voltaren XR/ER; Cataflam; Zipsor; Zorvolex; Cambia; Lofena
Diclofenac/misoprostol | diclofenac sodium/misoprostol; diclofenac and misoprostol; diclofenac-misoprostol; misoprostol/diclofenac | Arthrotec; Arthrotec 75
Meloxicam | meloxicam tablet | Mobic; Vivlodex; Anjeso
Etodolac | etodolac ER; etodolac XL | Lodine; Lodine XL
Nabumetone | | Relafen; Relafen DS
Celecoxib | celecoxib capsule | Celebrex
Amlodipine/celecoxib | celecoxib/amlodipine; amlodipine and celecoxib | Consensi
Ketoprofen | ketoprofen ER | Orudis; Oruvail
Ketorolac | ketorolac tromethamine; ketorolac tablets; ketorolac nasal | Toradol; Sprix
Fenoprofen | fenoprofen calcium | Nalfon; Fenortho
Flurbiprofen | | Ansaid
Oxaprozin | | Daypro; Coxanto
Indomethacin | indomethacin ER | Indocin; Tivorbex
Piroxicam | | Feldene
Sulindac | | Clinoril
Diflunisal | | Dolobid
Salsalate | | Disalcid
Tolmetin | tolmetin sodium | Tolectin
Mefenamic acid | | Ponstel
Meclofenamate | meclofenamate sodium
Choline magnesium trisalicylate | | Trilisate
Ibuprofen/famotidine | ibuprofen and famotidine; ibuprofen-famotidine; famotidine/ibuprofen | Duexis
Naproxen/esomeprazole | naproxen and esomeprazole; esomeprazole/naproxen; naproxen-esomeprazole; naproxen/esomeprazole magnesium | Vimovo

# Muscle Relaxant
Cyclobenzaprine | cyclobenzaprine HCl; cyclobenzaprine hydrochloride; cyclobenzaprine ER; cyclobenzaprine suspension; cyclobenzaprine tablet | Flexeril; Fexmid; Amrix; Tabradol
Carisoprodol | | Soma; Vanadom
Carisoprodol/aspirin | carisoprodol/aspirin/codeine | Soma compound
Tizanidine | tizanidine HCl; tizanidine hydrochloride | Zanaflex; Zanaflex tablet
Methocarbamol | | Robaxin; Robaxin-750
Baclofen | baclofen tablet | Lioresal; Ozobax; Gablofen
Metaxalone | | Skelaxin; Metaxall
Orphenadrine | orphenadrine citrate; orphenadrine ER; orphenadrine citrate ER; orphenadrine citrate extended release | Norflex; Norflex ER
Orphenadrine/aspirin/caffeine | orphenadrine compound; orphenadrine/ASA/caffeine | Norgesic; Norgesic Forte; Orphengesic
Chlorzoxazone | | Lorzone; Parafon Forte; Parafon Forte DSC; Parafon
Dantrolene | dantrolene sodium | Dantrium

# Anti-epilepsy drugs
Gabapentin | gabapentin ER; gabapentin enacarbil; gabapentin suspension; gabapentin capsule; gaba pentin | Neurontin; Gralise; Horizant; Fanatrex
Pregabalin | pregabalin ER | Lyrica; Lyrica CR
Topiramate | topiramate ER | Topamax; Trokendi; Trokendi XR; Qudexy; Topomax
Levetiracetam | levetiracetam ER | Keppra; Keppra XR
Carbamazepine | carbamazepine ER | Tegretol; Carbatrol; Tegretol XR
Lamotrigine | lamotrigine ER | Lamictal
Oxcarbazepine | | Trileptal; Oxtellar
Zonisamide | | Zonegran
Lacosamide | | Vimpat
Phenytoin | | Dilantin
Divalproex | divalproex sodium; valproic acid; valproate; divalproex ER | Depakote; Depakote ER; Depakene
Primidone | | Mysoline
Tiagabine | | Gabitril

# Antidepressant
Duloxetine | duloxetine HCl; duloxetine DR; duloxetine hydrochloride | Cymbalta; Irenka; Drizalma; Drizalma Sprinkle
Venlafaxine | venlafaxine ER; venlafaxine HCl; venlafaxine XR; venlafaxine HCl ER | Effexor; Effexor XR; Effexor ER
Desvenlafaxine | desvenlafaxine ER | Pristiq; Khedezla
Levomilnacipran | | Fetzima
Milnacipran | | Savella
Amitriptyline | amitriptyline HCl; amitryptiline | Elavil
Amitriptyline/chlordiazepoxide | chlordiazepoxide/amitriptyline | Limbitrol
Nortriptyline | nortriptyline HCl; nortryptiline | Pamelor
Imipramine | imipramine HCl | Tofranil
Desipramine | | Norpramin
Doxepin | doxepin HCl | Silenor; Sinequan
Trazodone | trazodone HCl; trazodone hydrochloride | Desyrel; Oleptro
Nefazodone | | Serzone
Bupropion | bupropion XL; bupropion SR; bupropion HCl; bupropion HCl XL | Wellbutrin; Wellbutrin XL; Wellbutrin SR; Zyban; Aplenzin; Budeprion
Sertraline | sertraline HCl | Zoloft
Fluoxetine | fluoxetine HCl | Prozac; Sarafem
Citalopram | citalopram HBr; citalopram hydrobromide | Celexa
Escitalopram | escitalopram oxalate | Lexapro
Paroxetine | paroxetine HCl; paroxetine CR | Paxil; Paxil CR; Brisdelle
Fluvoxamine | | Luvox
Mirtazapine | | Remeron; RemeronSolTab
Vilazodone | | Viibryd
Vortioxetine | | Brintellix; Trintellix
Clomipramine | | Anafranil
Esketamine | | Spravato

# Benzodiazepines
Diazepam | | Valium; Diastat
Alprazolam | alprazolam ER | Xanax; Xanax XR
Lorazepam | | Ativan
Clonazepam | | Klonopin
Temazepam | | Restoril
Triazolam | | Halcion
Chlordiazepoxide | | Librium
Clorazepate | | Tranxene
Estazolam | | ProSom
Oxazepam | | Serax
Midazolam | | Versed
Quazepam | | Doral
Flurazepam | | Dalmane

# AntiAnxiety
Buspirone | buspirone HCl | BuSpar; Buspar
Hydroxyzine | hydroxyzine HCl; hydroxyzine pamoate | Vistaril; Atarax
Meprobamate | | Miltown

# Sedative-hypnotics
Zolpidem | zolpidem tartrate; zolpidem ER; zolpidem tartrate ER; zolpidem CR | Ambien; Ambien CR; Edluar; Intermezzo; Zolpimist
Eszopiclone | | Lunesta
Zaleplon | | Sonata
Ramelteon | | Rozerem
Suvorexant | | Belsomra
Lemborexant | | Dayvigo
Melatonin | melatonin ER
Doxylamine | | Unisom

# Atypical Antipsychotic
Quetiapine | quetiapine fumarate; quetiapine ER | Seroquel; Seroquel XR
Aripiprazole | | Abilify
Risperidone | | Risperdal
Olanzapine | | Zyprexa
Olanzapine/fluoxetine | | Symbyax
Lurasidone | | Latuda
Ziprasidone | | Geodon
Brexpiprazole | | Rexulti
Cariprazine | | Vraylar
Paliperidone | | Invega
Haloperidol | | Haldol
Lithium | lithium carbonate | Lithobid

# Proton Pump Inhibitors
Omeprazole | omeprazole DR; omeprazole magnesium; omeprazole/sodium bicarbonate; omeprazole capsule | Prilosec; Zegerid; Prilosec OTC
Pantoprazole | pantoprazole sodium; pantoprazole DR; pantoprazole sodium DR | Protonix
Esomeprazole | esomeprazole magnesium; esomeprazole strontium | Nexium
Lansoprazole | lansoprazole DR | Prevacid
Rabeprazole | rabeprazole sodium | Aciphex
Dexlansoprazole | | Dexilant; Kapidex

# H2 Blocker
Famotidine | | Pepcid
Ranitidine | ranitidine HCl; ranitidine suspension | Zantac; Deprizine
Cimetidine | | Tagamet
Nizatidine | | Axid

# GI Agents
Docusate | docusate sodium; docusate calcium; DSS | Colace; Dulcolax stool softener; DocuSoft; Docuprene; Surfak; stool softener
Senna | sennosides; senna concentrate | Senokot; Senna-Gen; Sennosides USP
Docusate/senna | docusate sodium/senna; docusate/sennosides; senna/docusate; senna-docusate; senna docusate; sennosides/docusate; docusate-senna; senna plus | Senokot-S; Senokot S; Senna-S; Senna S; Peri-Colace; Sennalax-S; Laxacin
Lubiprostone | | Amitiza
Methylnaltrexone | methylnaltrexone bromide | Relistor
Naloxegol | | Movantik
Naldemedine | | Symproic
Linaclotide | | Linzess
Plecanatide | | Trulance
Polyethylene glycol | polyethylene glycol 3350; PEG 3350 | Miralax; MiraLAX; Glycolax; GoLytely
Lactulose | | Enulose; Constulose
Bisacodyl | bisacodyl suppository | Dulcolax
Psyllium | psyllium fiber; fiber laxative | Metamucil
Magnesium citrate | milk of magnesia; magnesium hydroxide
Misoprostol | | Cytotec
Sucralfate | | Carafate
Simethicone | | Gas-X; Mylicon
Dicyclomine | | Bentyl
Hyoscyamine | | Levsin
Loperamide | | Imodium
Diphenoxylate/atropine | | Lomotil
Antacid | calcium carbonate antacid; aluminum hydroxide | Tums; Maalox; Mylanta; Gaviscon
Probiotic | probiotics; lactobacillus | Probiotic Formula; Florastor
Mesalamine | | Asacol; Lialda

# Antiemetic
Ondansetron | ondansetron HCl; ondansetron ODT | Zofran; Zofran ODT; Zuplenz
Promethazine | promethazine HCl; promethazine suppository | Phenergan
Metoclopramide | | Reglan
Prochlorperazine | | Compazine
Scopolamine | scopolamine patch | Transderm Scop
Meclizine | meclizine HCl | Antivert; Bonine
Trimethobenzamide | | Tigan
Doxylamine/pyridoxine | | Diclegis

# Antihistamine
Diphenhydramine | diphenhydramine suspension; diphenhydramine HCl | Benadryl; Dicopanol
Cetirizine | | Zyrtec
Loratadine | | Claritin
Fexofenadine | | Allegra
Cyproheptadine | | Periactin

# Barbiturates
Butalbital/acetaminophen/caffeine | butalbital; butalbital/APAP/caffeine; butalbital-APAP-caffeine; butalbital compound; butalbital/acetaminophen; butalbital-acetaminophen-caffeine; acetaminophen/butalbital/caffeine; butalbital/caffeine/acetaminophen; APAP/butalbital/caffeine; butalb/acetaminophen/caffeine; butalb/APAP/caffeine | Fioricet; Esgic; Phrenilin; Bupap; Zebutal
Butalbital/aspirin/caffeine | butalbital/ASA/caffeine | Fiorinal
Phenobarbital | donnatal

# Antimigraine Agent
Sumatriptan | sumatriptan succinate; sumatriptan/naproxen | Imitrex; Treximet; Onzetra
Rizatriptan | rizatriptan benzoate | Maxalt; Maxalt-MLT
Zolmitriptan | | Zomig
Eletriptan | | Relpax
Naratriptan | | Amerge
Frovatriptan | | Frova
Almotriptan | | Axert
Erenumab | | Aimovig
Fremanezumab | | Ajovy
Galcanezumab | | Emgality
Rimegepant | | Nurtec
Ubrogepant | | Ubrelvy
Dihydroergotamine | | Migranal; ^DHE; D.H.E. 45
Isometheptene/dichloralphenazone/acetaminophen | | Midrin
Lasmiditan | | Reyvow

# Impotence Agents
Sildenafil | sildenafil citrate | Viagra
Tadalafil | | Cialis
Vardenafil | | Levitra; Staxyn
Avanafil | | Stendra
Alprostadil | | Caverject; Edex

# Androgens & Anabolic Steroids
Testosterone | testosterone cypionate; testosterone gel; testosterone enanthate; testosterone replacement; testosterone injection; testosterone cream; testosterone patch; testosterone replacement therapy | AndroGel; Androderm; Axiron; Testim; Depo-Testosterone; Fortesta; Aveed
Oxandrolone | | Oxandrin
Clomiphene | | Clomid

# Hormones
Levothyroxine | levothyroxine sodium; thyroid tablet | Synthroid; Levoxyl; Armour Thyroid
Estradiol | conjugated estrogens | Premarin; Estrace
Medroxyprogesterone | progesterone | Provera; Depo-Provera
Human growth hormone | somatropin
Anastrozole | | Arimidex
Teriparatide | | Forteo
Calcitonin | calcitonin salmon; calcitonin nasal spray | Miacalcin; Fortical
Desmopressin | | DDAVP

# Adrenal Cortical Steroids
Prednisone | prednisone taper; prednisone dose pack | Deltasone; Rayos
Methylprednisolone | methylprednisolone dose pack; methylprednisolone dosepak; oral steroid taper; steroid dose pack; oral corticosteroid; oral steroids; methylprednisolone acetate | Medrol; Medrol dose pack; Medrol Dosepak; Medrol dospak; Medrol dosepack; Medrol pack; Solu-Medrol; Depo-Medrol; Depo Medrol; DepoMedrol
Prednisolone | prednisolone acetate | Orapred
Dexamethasone | dexamethasone sodium phosphate; dexamethasone dose pack | Decadron; Dexpak
Triamcinolone | triamcinolone acetonide | Kenalog; Aristospan
Betamethasone | betamethasone sodium phosphate | Celestone; Celestone Soluspan
Hydrocortisone | | Cortef
Fluticasone | fluticasone nasal spray; fluticasone propionate | Flonase
Mometasone | | Nasonex

# Misc Analgesics
Acetaminophen | APAP; acetaminophen ER; paracetamol; acetaminophen extra strength; acetaminophen IV | Tylenol; Tylenol extra strength; Tylenol ES; Ofirmev; Mapap
Ziconotide | | Prialt
Acetaminophen/caffeine | acetaminophen/aspirin/caffeine | Excedrin; Excedrin Migraine
Phenazopyridine | | Pyridium

# Cannabinoids
Medical marijuana | medical cannabis; marijuana; cannabis; cannabis edibles
Dronabinol | | Marinol; Syndros
Nabilone | | Cesamet
Cannabidiol | CBD; CBD oil; CBD cream | Epidiolex

# Antihypertensive
Lisinopril | lisinopril/HCTZ; lisinopril-hydrochlorothiazide; lisinopril/hydrochlorothiazide | Prinivil; Zestril; Zestoretic
Losartan | losartan potassium; losartan/HCTZ; losartan-hydrochlorothiazide | Cozaar; Hyzaar
Valsartan | valsartan/HCTZ; valsartan-hydrochlorothiazide; amlodipine/valsartan | Diovan; Diovan HCT; Exforge
Irbesartan | | Avapro
Olmesartan | olmesartan/HCTZ | Benicar; Benicar HCT
Telmisartan | | Micardis
Candesartan | | Atacand
Benazepril | amlodipine/benazepril; benazepril HCl | Lotensin; Lotrel
Enalapril | | Vasotec
Ramipril | | Altace
Quinapril | | Accupril
Hydrochlorothiazide | HCTZ
Chlorthalidone | |
Triamterene/hydrochlorothiazide | triamterene/HCTZ | Dyazide; Maxzide
Furosemide | | Lasix
Spironolactone | | Aldactone
Clonidine | clonidine HCl; clonidine patch | Catapres; Catapres-TTS
Hydralazine | |
Minoxidil | | Rogaine
Isosorbide | isosorbide mononitrate | Imdur
Nitroglycerin | nitroglycerin patch | Nitrostat; Nitro-Dur

# Alpha-blocker
Prazosin | prazosin HCl | Minipress
Tamsulosin | | Flomax
Terazosin | | Hytrin
Doxazosin | | Cardura
Alfuzosin | | Uroxatral
Phenoxybenzamine | | Dibenzyline

# Beta-blocker
Metoprolol | metoprolol succinate; metoprolol tartrate; metoprolol ER | Lopressor; Toprol; Toprol XL
Atenolol | | Tenormin
Propranolol | propranolol ER; propranolol HCl | Inderal; Inderal LA
Carvedilol | | Coreg
Bisoprolol | bisoprolol/HCTZ | Ziac; Zebeta
Nebivolol | | Bystolic
Labetalol | |
Nadolol | | Corgard

# Calcium Channel Blocker
Amlodipine | amlodipine besylate | Norvasc
Diltiazem | diltiazem ER | Cardizem
Nifedipine | nifedipine ER | Procardia; Adalat
Verapamil | verapamil ER | Calan; Verelan

# Statin
Atorvastatin | atorvastatin calcium | Lipitor
Simvastatin | ezetimibe/simvastatin | Zocor; Vytorin
Rosuvastatin | | Crestor
Pravastatin | | Pravachol
Lovastatin | | Mevacor
Ezetimibe | | Zetia
Niacin | | Niaspan

# Fibric Acid
Fenofibrate | fenofibric acid | Tricor; Trilipix; Lofibra
Gemfibrozil | | Lopid

# Antidiabetics
Metformin | metformin HCl; metformin ER | Glucophage
Insulin | insulin glargine; insulin lispro; insulin aspart; insulin detemir | Lantus; Humalog; Novolog; Levemir; Basaglar; Toujeo; Humulin; Novolin; Tresiba
Glipizide | | Glucotrol
Glyburide | glyburide/metformin | Micronase
Glimepiride | | Amaryl
Sitagliptin | sitagliptin/metformin | Januvia; Janumet
Linagliptin | | Tradjenta
Pioglitazone | | Actos
Liraglutide | | Victoza; Saxenda
Semaglutide | | Ozempic; Wegovy; Rybelsus
Dulaglutide | | Trulicity
Exenatide | | Byetta; Bydureon
Canagliflozin | | Invokana
Dapagliflozin | | Farxiga
Empagliflozin | | Jardiance

# Anti-coagulant
Warfarin | | Coumadin; Jantoven
Rivaroxaban | | Xarelto
Apixaban | | Eliquis
Dabigatran | | Pradaxa
Enoxaparin | enoxaparin sodium; enoxaparin injection | Lovenox; Lovenox injection
Heparin | |
Aspirin | ASA; aspirin EC; enteric coated aspirin; baby aspirin | Ecotrin; Bayer; Bufferin
Clopidogrel | | Plavix
Fondaparinux | | Arixtra

# Anti-infectives
Cephalexin | cefalexin; cephalexin monohydrate | Keflex; Keftab
Amoxicillin | | Amoxil
Amoxicillin/clavulanate | amoxicillin-clavulanate; amoxicillin/clavulanic acid; amoxicillin/potassium clavulanate; amoxicillin clavulanate potassium | Augmentin
Levofloxacin | | Levaquin
Ciprofloxacin | | Cipro
Doxycycline | doxycycline hyclate | Vibramycin
Azithromycin | | Zithromax; Z-Pak; Z pack
Clindamycin | | Cleocin
Cefazolin | | Ancef; Kefzol
Cefadroxil | | Duricef
Cefuroxime | | Ceftin
Ceftriaxone | | Rocephin
Sulfamethoxazole/trimethoprim | trimethoprim/sulfamethoxazole; SMZ/TMP; TMP/SMX | Bactrim; Bactrim DS; Septra
Metronidazole | | Flagyl
Nitrofurantoin | | Macrobid
Minocycline | | Minocin
Vancomycin | |
Linezolid | | Zyvox
Penicillin | penicillin VK
Fluconazole | | Diflucan
Terbinafine | | Lamisil
Clotrimazole | | Lotrimin
Nystatin | |
Ketoconazole | | Nizoral
Acyclovir | | Zovirax
Valacyclovir | | Valtrex
Mupirocin | mupirocin ointment | Bactroban
Neomycin/polymyxin/bacitracin | bacitracin; triple antibiotic ointment; antibiotic ointment | Neosporin
Silver sulfadiazine | silver sulfadiazine cream | Silvadene
Antibiotic (unspecified) | antibiotic; antibiotics
Antiretroviral | emtricitabine/tenofovir; HIV prophylaxis | Truvada; Isentress
Erythromycin | erythromycin ointment

# Asthma Medications
Albuterol | albuterol inhaler; albuterol sulfate; albuterol HFA | ProAir; Proventil; Ventolin; ProAir HFA
Fluticasone/salmeterol | salmeterol | Advair; Advair Diskus; Wixela
Budesonide/formoterol | budesonide | Symbicort; Pulmicort
Montelukast | montelukast sodium | Singulair
Tiotropium | | Spiriva
Ipratropium | ipratropium/albuterol | Atrovent; Combivent; DuoNeb
Beclomethasone | | Qvar
Theophylline | |
Mometasone/formoterol | | Dulera
Guaifenesin | | Mucinex; Robitussin
Benzonatate | | Tessalon; Tessalon Perles

# Bisphosphonates
Alendronate | alendronate sodium | Fosamax
Risedronate | | Actonel
Ibandronate | | Boniva
Zoledronic acid | | Reclast
Pamidronate | | Aredia
Denosumab | | Prolia

# Stimulants
Modafinil | | Provigil
Armodafinil | | Nuvigil
Amphetamine/dextroamphetamine | amphetamine; dextroamphetamine; amphetamine salts; dextroamphetamine/amphetamine | Adderall; Adderall XR; Dexedrine
Methylphenidate | methylphenidate ER | Ritalin; Concerta
Lisdexamfetamine | | Vyvanse
Atomoxetine | | Strattera
Phentermine | phentermine/topiramate | Adipex; Adipex-P; Qsymia
Lorcaserin | | Belviq
Naltrexone/bupropion | | Contrave
Donepezil | | Aricept
Memantine | | Namenda
Caffeine | caffeine tablet

# Dopamine agonists
Ropinirole | ropinirole HCl | Requip
Pramipexole | | Mirapex
Carbidopa/levodopa | | Sinemet
Amantadine | |
Benztropine | | Cogentin

# Tumor necrosis factor (TNF) modified
Adalimumab | | Humira
Etanercept | | Enbrel
Infliximab | | Remicade
Certolizumab | | Cimzia
Golimumab | | Simponi
Tofacitinib | | Xeljanz
Secukinumab | | Cosentyx
Ustekinumab | | Stelara
Apremilast | | Otezla
Methotrexate | | Rheumatrex; Otrexup
Hydroxychloroquine | | Plaquenil
Leflunomide | | Arava
Sulfasalazine | | Azulfidine

# Urological Agents
Oxybutynin | oxybutynin chloride | Ditropan; Ditropan XL
Tolterodine | | Detrol; Detrol LA
Solifenacin | | Vesicare
Mirabegron | | Myrbetriq
Darifenacin | | Enablex
Fesoterodine | | Toviaz
Finasteride | | Proscar; Propecia
Bethanechol | | Urecholine

# Gout Agents
Allopurinol | | Zyloprim
Colchicine | | Colcrys; Mitigare
Febuxostat | | Uloric

# Smoking Cessation Agents
Varenicline | | Chantix
Nicotine replacement | nicotine patch; nicotine gum; nicotine lozenge; nicotine | Nicoderm; Nicorette

# Ophthalmic / ENT Agents
Cyclosporine ophthalmic | | Restasis
Artificial tears | lubricating eye drops; ~eye drops | Systane; Refresh tears
Latanoprost | | Xalatan
Timolol | timolol maleate
Prednisolone ophthalmic | prednisolone eye drops; prednisolone acetate eye drops; prednisolone acetate ophthalmic | Pred Forte
Olopatadine | | Patanol; Pataday
Moxifloxacin ophthalmic | moxifloxacin | Vigamox
Chlorhexidine | chlorhexidine gluconate; chlorhexidine rinse | Peridex; Hibiclens
Saline nasal spray | sodium chloride nasal

# Nutritional Products
Theramine | theramine capsule
Sentra AM |
Sentra PM |
Sentra |
GABAdone |
Trepadone |
Percura |
AppTrim | AppTrim-D
Hypertensa |
Pulmona |
Theracodophen |
Flavocoxid | | Limbrel
L-methylfolate | | Deplin; Metanx; Cerefolin
Glucosamine | glucosamine sulfate; glucosamine/chondroitin; glucosamine chondroitin; glucosamine and chondroitin; chondroitin; glucosamine hydrochloride; chondroitin sulfate; glucosamine/MSM; MSM | Cosamin DS; Genicin; Synovacin; Cidaflex; Osteo Bi-Flex
Vitamin D | vitamin D3; vitamin D2; ergocalciferol; cholecalciferol | Drisdol
Vitamin B12 | vitamin B-12; cyanocobalamin; B12; B-12; methylcobalamin
B-complex | vitamin B complex; B complex; B-complex vitamins |
Vitamin C | ascorbic acid
Folic acid | folate
Multivitamin | multivitamins; prenatal vitamin; vitamins; vitamin
Calcium supplement | ~calcium; calcium carbonate; calcium citrate; calcium/vitamin D | Os-Cal; Caltrate
Omega-3 fatty acids | omega-3; omega 3; fish oil | Lovaza; Vascepa
Coenzyme Q10 | CoQ10
Turmeric | curcumin
Alpha lipoic acid | alpha-lipoic acid
Arnica | arnica montana | Traumeel
Potassium supplement | ~potassium; potassium chloride | Klor-Con
Iron supplement | ~iron; ferrous sulfate; iron sulfate
Magnesium supplement | ~magnesium; magnesium oxide
Sodium bicarbonate |
Nutritional supplement | protein supplement; dietary supplement; nutritional supplements | Ensure
Somnicin |
Medical food | medical foods; medical food
`;
