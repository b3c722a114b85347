/**
 * Rehabilitation. One row per treatment: `Name | forms that letters print; … | brands; …`. `^`
 * before a form: it counts only if printed in capitals (PT is not "pt"); `^^`: not even in a
 * heading that is all capitals. `~` before a form: only if the heading names nothing else. `-`
 * before a name: the name is not a form. Case, blanks, hyphens and a plural s are ignored, and one
 * wrong letter in a long word is accepted.
 */
export const rehabilitation = `
Physical therapy | ^PT; P.T.; physiotherapy; physio therapy; physio; physical therapist; physical medicine; phys therapy; range of motion exercise; therapeutic exercise; therapeutic activities; therapeutic activity; kinetic activities; neuromuscular re-education; neuromuscular reeducation; land-based therapy; land-based physical therapy; land therapy; gait training; rehab therapy; rehabilitation therapy; physical rehabilitation; physical rehab; physical therapy modalities
Aquatic therapy | aqua therapy; aquatherapy; aquatic physical therapy; aquatic PT; aqua PT; aquatic exercise; aquatic rehabilitation; aquatic treatment; pool therapy; pool-based therapy; pool exercise; hydrotherapy; water therapy; physical therapy aquatic; physical therapy (aqua); physical therapy in a pool
Occupational therapy | ^OT; occupational therapist; occupational rehabilitation therapy
Hand therapy | certified hand therapy; hand therapist; certified hand therapist; occupational hand therapy; hand occupational therapy; hand physical therapy; hand rehabilitation; occupational therapy/hand therapy; hand therapy/occupational therapy; ^CHT
Chiropractic treatment | chiropractic; chiropractic care; chiropractic therapy; chiropractic services; chiropractic manipulation; chiropractic manipulative treatment; chiropractic manipulative therapy; chiropractic adjustment; chiropractor; chiro; chiro care; chiro with modalities; spinal manipulation; joint manipulation; manipulation therapy; manipulative therapy; manipulation treatment; manipulative treatment; manual manipulation; spinal adjustment; ^CMT; chiropractic/manipulation; manipulation
Chiropractic physiotherapy | chirophysio therapy; chirophysiotherapy; chirophysio; chiro physio; chiro physiotherapy; chiropractic/physiotherapy; chiropractic-physiotherapy
Osteopathic manipulation | osteopathic manipulative treatment; osteopathic manipulative therapy; osteopathic treatment; ^OMT
Manual therapy / myofascial release | manual therapy; myofascial release; myofascial therapy; myofascial treatment; soft tissue mobilization; soft tissue therapy; soft tissue release; joint mobilization; manual traction; instrument assisted soft tissue mobilization; Graston technique; active release technique
Massage therapy | massage; deep tissue massage; medical massage; therapeutic massage; massage treatment; massage therapist
Acupuncture | acupuncture therapy; acupuncture treatment; acupuncturist; electro-acupuncture; electroacupuncture; elect acupuncture; electric acupuncture; electrical acupuncture; electro acupuncture; manual acupuncture; infrared acupuncture; medical acupuncture; auricular acupuncture; acupuncture with electrical stimulation; acupuncture with infrared
Home exercise program | ^HEP; home exercise; home exercise kit; home exercise rehabilitation kit; home exercise equipment; home exercises; home rehab kit; home rehabilitation kit; HEP kit; exercise kit; home exercise ball; shoulder exercise kit; knee exercise kit; back exercise kit
Gym membership | gym; gym program; gym pass; health club; health club membership; pool membership; gym/pool membership; fitness membership; fitness center; YMCA membership; swim membership; ^YMCA
Electrical muscle stimulation (in clinic) | electrical muscle stimulation; e-stim; estim; electrical stimulation; electric stimulation; electro stimulation; electrostimulation; electro-muscle stimulation; electronic muscle stimulation; ^EMS; electrical stimulation therapy; attended electrical stimulation; unattended electrical stimulation
Ultrasound therapy | therapeutic ultrasound; pulsed ultrasound; ultrasound treatment; ultrasound therapeutic; phonophoresis
Iontophoresis | iontophoresis patch; ionto
Infrared / heat therapy | infrared therapy; infrared heat; infrared heat therapy; infrared lamp; infrared; diathermy; short wave diathermy; hot pack; moist heat; moist heat pack; heat therapy; heat treatment; ice/heat pads therapy; ice/heat pad therapy; ice/heat therapy; heat/ice therapy; heat/ice; ice/heat; thermotherapy; paraffin; paraffin bath; paraffin wax; fluidotherapy; whirlpool
Traction / decompression | traction; lumbar traction; mechanical traction; pelvic traction; intersegmental traction; spinolator; roller table; VAX-D; vertebral axial decompression; spinal decompression; spinal decompression therapy; decompression therapy; non-surgical decompression; nonsurgical decompression; non-surgical spinal decompression; mechanical decompression; lumbar decompression therapy; ^IDD; IDD therapy; intervertebral differential dynamics; DRX9000; DRX 9000
Cold laser / LLLT | cold laser; cold laser therapy; low level laser; low level laser therapy; low-level light therapy; laser therapy; laser treatment; class IV laser; ^LLLT
Extracorporeal shockwave therapy | ESWT; shockwave; shock wave; shockwave therapy; shock wave therapy; extracorporeal shockwave; extracorporeal shock wave; extracorporeal shock wave therapy; extra corporeal shockwave therapy; radial shockwave; sound wave therapy
Localized intense neurostimulation therapy | LINT; localized intense neurostimulation; localized intensive neurostimulation therapy; local intense neurostimulation therapy; hyperstimulation analgesia; intense neurostimulation
Kinesio taping | kinesio tape; kinesiotape; kinesiotaping; kinesiology tape; kinesiology taping; kinesio; taping; KT tape
Cognitive rehabilitation / speech therapy | cognitive rehabilitation; cognitive rehab; cognitive therapy; neurocognitive rehabilitation; neurocognitive therapy; speech therapy; speech and language therapy; speech language therapy; speech language pathology; speech therapist; speech evaluation; speech eval; swallow therapy
Vestibular rehabilitation | vestibular rehab; vestibular therapy; vestibular physical therapy; balance therapy
Vision therapy | neuro-optometric rehabilitation; vision rehabilitation; oculomotor therapy
Yoga / Tai chi / Pilates | yoga; tai chi; pilates; qigong
Dry needling | trigger point dry needling; intramuscular stimulation
Cupping / moxibustion | cupping; moxibustion; moxa
Lymphedema therapy | lymphedema treatment; lymphatic drainage; manual lymphatic drainage; complete decongestive therapy
Desensitization / graded motor imagery | desensitization; graded motor imagery; mirror therapy; mirror box therapy
Hippotherapy | equine therapy; therapeutic horseback riding
Aerobic / strength training | personal trainer; personal training; strength training; supervised exercise; supervised exercise program
`;
