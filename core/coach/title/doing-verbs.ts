/**
 * Verbs that name work rather than what it brings about. Verbs of change (raise, cut, reach, win) are not among them:
 * what they ask for is measured.
 */
export const doingVerbs: ReadonlySet<string> = new Set(
  [
    // Making and building.
    'assemble author bake bind brew build carve cast code compile compose concrete construct cook craft create cut-over',
    'decorate deploy design develop devise digitise digitize draft draw edit embroider engineer erect fabricate film fit',
    'forge form formulate found frame furnish glue illustrate implement insulate knit lay make manufacture',
    'mix model mount mow oil pack package paint panel paper pave photograph pickle plaster plumb polish print produce',
    'programme prototype render roof sand saw sculpt seal sew shoot sketch solder stain stencil stitch tile transcribe',
    'translate typeset upholster varnish wallpaper weave weld whitewash wire write',
    // Field, garden, house, animals.
    'adopt aerate bathe brush clean clear compost crop cultivate deadhead declutter defrost descale dig disinfect',
    'drain dust dye empty feed fence fertilise fertilize fumigate graft groom harrow harvest hoe iron landscape lime',
    'milk mulch muck pick plant plough plow pot potty-train prune rake renovate repaint repair repot rotate scrub shear',
    'shovel slaughter sow spray stack sterilise sterilize stock store sweep thin tidy till transplant trap trim unblock',
    'unpack vaccinate ventilate wash water weed winterise winterize wipe worm',
    // Telling, asking, meeting.
    'advertise advise agree announce answer apologise apologize appeal apply appoint approach arrange ask assign attend',
    'brainstorm brief call canvass celebrate chair chase clarify co-host co-write collaborate commission communicate',
    'conduct confer congratulate consult contact correspond debate debrief delegate demo demonstrate discuss email',
    'employ enrol enroll exchange exhibit explain facilitate greet guest-post hand hire hold host inform',
    'instruct interview introduce invite join lecture leaflet liaise lobby mail mediate meet mentor message nominate',
    'negotiate notify onboard organise organize perform petition phone pitch post present promote propose publish query',
    'read recap recruit refer remind renegotiate report request respond schedule send share shortlist showcase',
    'speak sponsor submit survey talk teach telephone text thank train tutor tweet visit volunteer welcome workshop',
    // Thinking, planning, finding out.
    'aggregate analyse analyze annotate archive assess audit benchmark budget calculate calibrate catalog',
    'catalogue categorise categorize chart check choose classify cluster collate collect compare conclude consider copy',
    'correct count curate decide deduplicate define describe determine diagnose digest document enumerate estimate',
    'evaluate examine experiment explore finalise finalize find forecast format gather identify index inspect',
    'inventory investigate itemise itemize label learn list locate log look map mark measure memorise memorize mind-map',
    'mine mock monitor name note observe outline pilot pinpoint plan plot practice practise precis prepare preregister',
    'pre-register price prioritise prioritize proofread prove rank rate reassess recheck reconcile record reflect',
    'rehearse replicate research reread re-read reschedule review revise revisit rewrite sample scan scope screen',
    'select sequence set sift simulate solve sort source spec specify stocktake stock-take study summarise summarize',
    'supervise tag test think trace track trial troubleshoot try tune type validate verify vet watch',
    // Systems and offices.
    'activate add adjust administer align amend append attach automate backfill backup balance',
    'batch book bookmark bring buy bundle bump cancel carry centralise centralize certify charge collapse',
    'commence compact complete configure connect consolidate containerise containerize convert coordinate co-ordinate',
    'customise customize debug decommission dedicate deliver deprecate detach disable discontinue dismantle dispatch',
    'dispose distribute dockerise dockerize download embed enable encrypt enforce enter equip establish execute export',
    'extract file fill finish fix flag follow formalise formalize freeze fund go harden harmonise harmonize have',
    'house import incorporate initiate insert install instal institute instrument integrate invest invoice issue',
    'kick launch lease license licence line link load localise localize lock mandate merge migrate',
    'modernise modernize modularise modularize move obtain offer offload open operate optimise optimize order',
    'outsource overhaul parametrise parametrize patch pay phase pin place play populate procure provide provision',
    'pull purchase push put rearrange rebase rebrand rebuild recalibrate recycle redesign redo redecorate redefine',
    'refactor refine refit reformat refresh refurbish register rehome rehouse relaunch release relocate rename',
    'rent reorganise reorganize replace repurpose reset restock restore restructure restyle retire retrain',
    'retrofit reupholster revamp rework rig roll run scaffold segment separate serve service',
    'setup ship sign split stage standardise standardize start streamline structure',
    'subscribe supply support suspend swap switch synchronise synchronize sync tailor take tear terminate throw',
    'transfer transition travel treat turn undertake unify uninstall update upgrade upload utilise',
    'version wind work wrap',
    // Oneself, and words for any work.
    'begin change continue cut do give renew participate remove camp climb commute sail sit skip',
    'backpack camp climb commute crochet cycle dance declare detox exercise garden hike jog',
    'journal juggle kayak meditate paddle pray recite ride row sing ski stretch surf',
    'swim walk',
  ]
    .join(' ')
    .split(' '),
);

/**
 * Verbs of change and of states, and words that are no verbs and stand before articles too. A title that begins with
 * one of them asks for something that is measured, or tells of it.
 */
export const noOrders: ReadonlySet<string> = new Set(
  (
    'accelerate achieve attain attract avoid be beat become boost bring cause convince cut decrease deepen delight ' +
    'double drive earn ease eliminate empower encourage engage enhance enjoy ensure exceed expand extend feel foster ' +
    'gain get give grow halve have help hit hold impress improve increase inspire keep know lead leave let lift like ' +
    'limit lose love lower maintain make master match maximise maximize minimise minimize need outperform pass preserve ' +
    'prevent protect quadruple raise reach recover reduce remain retain save secure see sell sharpen shorten shrink ' +
    'slash slow speed stabilise stabilize stay stop strengthen surpass sustain treble triple trust understand use want ' +
    'widen win ' +
    'about across after all among and around as at before behind below beside between beyond both by despite during ' +
    'each even everybody everyone everything few for from half in inside into just many more most much near nearly no ' +
    'nobody not of off on once one only onto or out over people per quite since so some such than that then this ' +
    'through throughout to towards twice under until up upon via what when where which while who whole with within without'
  ).split(' '),
);
