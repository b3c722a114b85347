const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Names of conditions, beside those that their ending shows. */
export const conditions = words(`
pain pains painful ache aches headache headaches migraine migraines strain strains stain sprain sprains contusion contusions
bruise bruises bruising tear tears torn fracture fractures rupture ruptured syndrome syndromes disorder disorders disease diseases
injury injuries trauma laceration lacerations abrasion abrasions burn burns dislocation subluxation hernia hernias herniation
herniations herniated bulge bulges bulging protrusion protrusions extrusion extrusions displacement derangement impingement
spasm spasms numbness tingling weakness stiffness swelling tenderness dizziness giddiness vertigo nausea vomiting insomnia anxiety
depression depressed stress hypertension diabetes obesity lumbago sciatica kyphosis deformity instability lesion lesions mass cyst
amputation concussion tinnitus palpitations infarct infarction syncope failure degeneration narrowing entrapment contracture
effusion dysfunction difficulty disturbance disturbances reflux gerd ptsd crps rsd ddd djd hnp cts wound wounds avulsion malunion
nonunion crush infection cellulitis rash asthma apnea fatigue constipation palsy laxity bite exposure abuse dependence
inflammation irritation ganglion foreign loss surgery repair fusion replacement release arthroscopy reconstruction trigger
spondylolisthesis whiplash tension compression sequelae complications gangrene obstruction drop`);

/** Words for places of the body and for the kind of a condition: alone they are no diagnosis. */
export const qualifiers = words(`
the a an of to in on at with without or and by for from both other unspecified specified part parts site sites side level levels
region regions area areas aspect left right bilateral sided dominant nondominant upper lower mid middle medial lateral anterior
posterior superior inferior proximal distal central internal external deep superficial inner outer greater lesser than worse
initial subsequent encounter sequela visit acute chronic subacute mild moderate severe closed open displaced nondisplaced
comminuted partial complete full thickness traumatic nontraumatic healing routine delayed resolved improved stable industrial
cervical thoracic lumbar sacral lumbosacral cervicothoracic thoracolumbar spinal spine axial muscle muscles muscular fascia fascial
tendon tendons ligament ligaments joint joints cartilage meniscus menisci labrum labral nerve nerves root bone bones skin tissue
tissues soft wall disc discs disk disks vertebra vertebrae vertebral rotator cuff supraspinatus infraspinatus subscapularis biceps
triceps patella tibia fibula femur radius ulna humerus clavicle scapula sacrum coccyx pelvis pelvic rib ribs sternum carpal tarsal
metacarpal metatarsal phalanx cruciate collateral acromioclavicular glenohumeral sacroiliac paraspinal trapezius deltoid face
facial scalp skull eye eyes ear ears nose jaw mouth teeth tooth digit digits finger fingers thumb toe toes great index ring little
first second third fourth fifth arm arms leg legs extremity extremities limb limbs body structures structure unilateral multiple
persistent recurrent constant intermittent ongoing current old new predominantly mostly especially type grade mm cm mood`);
