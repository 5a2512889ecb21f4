// swift-format-ignore-file
// Written by Config/vocabulary/generate.py from followthemoney 4.11.2 and rigour 2.6.1: do not edit.
// Copyright (c) 2017-2024 Journalism Development Network, Inc.
// Copyright (c) 2023-2025 OpenSanctions Datenbanken GmbH
// Under the MIT licence: Config/vocabulary/LICENSE-followthemoney.txt and LICENSE-rigour.txt.

/// Every code and name by which a country is known, and its code.
enum CountryTable {
    /// The SHA-256 digest of `text` in UTF-8, as lower case hexadecimal digits.
    static let digest = "bf9934a88c6b66f79efe7b3e9ab44a3b815d4cfccb0d58ad462a76d29b875cbd"

    /// The rows; the columns are described in Config/vocabulary/generate.py.
    static let text: StaticString = #"""
a bhealaruis	by
a bheilg	be
a bheilis	bz
a bheiniseala	ve
a bhulgair	bg
a chairtbheil	ge
a chongo brazzaville	cg
a chrothais	hr
a ghaimbia	gm
a ghearmailt	de
a ghraonlann	gl
a ghreug	gr
a mhasadon	mk
a mholdobha	md
a phoblachd dhoiminiceach	do
a pholainn	pl
a phortagail	pt
a rap xe ut	sa
a sh sh	us
a sh sh usa	us
aabenia	al
aabɛnia	al
aadzelia	dz
aadzɛlia	dz
aaland insle	ax
aamenia	am
aargau	ch
aargau switzerland	ch
abari saudi	sa
abd	us
abd uzak adalari	um
abd virjin adalari	vi
aberdeen	gb-sct
aberdeenshire	gb-sct
abganithtan	af
abhaniya	al
abhaziya	ge-ab
abkhazia	ge-ab
abkhazia occupied georgia	ge-ab
abkhazian	ge-ab
abkhazian autonomous republic	ge-ab
abkhazian autonomous republic of georgia	ge-ab
abkhazian republic	ge-ab
abkhazian republic of georgia	ge-ab
abkhaziya	ge-ab
abs	us
abs vircin adalari	vi
abu dabi	ae
abu dhabi	ae
abu dhabi emirate	ae
abu dhabi united arab emirates	ae
abuja	ng
abw	aw
abyadnanyya arabskiya emiraty	ae
ac	ac
accra	gh
acerbaixan	az
acores	pt
acre	br
acre brazil	br
ad	ad
adamstown	pn
addis ababa	et
adelaide	au
adhabajani	az
adherbejan	az
adna i bilon bi amerka	us
adna i bilon bi arabia	ae
adna i bilɔŋ bi amerka	us
adna i bilɔŋ bi arabia	ae
adna i lon	gb
adna i lɔŋ	gb
adrabijan	az
adrar n tariq	gi
adrbejan	az
adyentina	ar
adygea	ru
adygea russia	ru
adygeya	ru
adygeya rossiya	ru
adzentina	ar
adzima ki ngun ki palesitinyia a ki gaza ko	ps
adzɛntina	ar
adzɨma kɨ ŋguŋ kɨ palɛsɨtɨnyia a kɨ gaza ko	ps
ae	ae
ae-aj	ae
ae-az	ae
ae-du	ae
ae-fu	ae
ae-rk	ae
ae-sh	ae
ae-uq	ae
aealani	ie
aekvatorialguinea	gq
aelandi	ie
aelilan	ie
aelɨlan	ie
aenggwilla	ai
aentiga babuda	ag
aereland	ie
aergentin	ar
aermania	am
aesilan	is
aesland	is
aesɨlan	is
af	af
afaganisatan	af
afaganisitani	af
afaganistan	af
afeganistao	af
afeganistau	af
afg	af
afgaanistaan	af
afgaanistan	af
afgan	af
afganets	af
afganischtan	af
afganistaan	af
afganistan	af
afganistana	af
afganistanas	af
afganistaŋ	af
afganisztan	af
afganujo	af
afghan	af
afghanastan	af
afghani	af
afghanistan	af
afghanistan nutome	af
afghanistani	af
afghanistanni	af
afghanistaŋ	af
afghanstan	af
afgoniston	af
afhanistan	af
afigandesitan	af
afigandesitaŋ	af
afiganisita	af
afiganisitan	af
afiganistan	af
afiganistaŋ	af
afikanisitani	af
afileka ghi emam gho	za
afili mbate	za
afili mbatɛ	za
afilika kusini	za
afilika tonga	za
afirika koi lenne lo	za
afirika kɔi leŋŋɛ lɔ	za
afirika lumaa te boloe	cf
afirika lumaa tɛ boloe	cf
afirika ya saame	za
afirika ya sud	za
afirka ta kudu	za
afjaanistahn	af
afkanistan	af
afkanistaŋ	af
aflika kusini	za
afqanistan	af
afraga a deas	za
africa dal sid	za
africa de sud	za
africa do sul	za
afrik ane a sud	za
afrik anǝ a sud	za
afrik bn worgo	za
afrik bŋ worgo	za
afrika anaafo	za
afrika atsimo	za
afrika di sul	za
afrika du sud	za
afrika du sulu	za
afrika e jugut	za
afrika erdiko errepublika	cf
afrika finimfin man	cf
afrika kudu	za
afrika kusini	za
afrika kuthini	za
afrika nekesen	za
afrika nekǝsǝŋ	za
afrika selatan	za
afrika so	za
afrika sɔ	za
afrika tisfel	za
afrika ya koto	za
afrika ya kudu	za
afrika ya kɔtɔ	za
afrika ya southi	za
afrika ya sudi	za
afrika yi si	za
afrique du sud	za
afriqya n iffus	za
afuganisita	af
afuganisitaani	af
afuganisitani	af
afuganistani	af
afurika yepfo	za
afəganisətan	af
afɣanistan	af
afɨganisɨtan	af
afɨleka ghɨ emam gho	za
afɨrɨka ya saame	za
ag	ag
agemmad ugut d gazza ifilistiniyen	ps
agemmad ugut d ɣazza ifilistiniyen	ps
aghmosavleti timori	tl
agia eleni	sh
agia loukia	lc
agios christoforos kai nevis	kn
agios marinos	sm
agios martinos galliko tmima	mf
agios martinos ollandiko tmima	sx
agios vartholomaios	bl
agios vikentios kai grenadines	vc
agiriya	dz
agmmad n tagut d gzza	ps
agmmad n tagut d ɣzza	ps
ago	ao
agupte	eg
agyentina	ar
agypten	eg
agyptɛn	eg
agyɛntina	ar
ahendiman nkabom	gb
ahvenamaa	ax
ahvenanmaa	ax
ai	ai
ai cap	eg
ai len	ie
aia	ai
aibari kwas	ci
aichi	jp
aidaho	us
aidaho ssha	us
aigyptos	eg
aildiria	dz
aillaendeu	ie
aina pilipino	ph
aintioga is barbuda	ag
aiova	us
aiova ssha	us
airandi cia cook	ck
airandi cia falklandi	fk
airandi cia kayman	ky
airandi cia mariana ya nothi	mp
airandi cia marshal	mh
airandi cia norfok	nf
airandi cia solomon	sb
airandi cia taki na kaiko	tc
airandi cia virgin cia amerika	vi
airandi cia virgin cia ngeretha	vg
airija	ie
airmeinia	am
aisalan	is
aiseland nutome	is
aiseullandeu	is
aish	us
aisi lumaa	is
aisilaandi	is
aisilandi	is
aisilani	is
aisilia	dz
aislandi	is
aisle of man nutome	im
aistraliya	au
aithiopia	et
aithlandi	is
aiti	ht
aivore kositi	ci
ajelbayidja	az
ajeleubaijan	az
ajentiina	ar
ajentin	ar
ajentina	ar
ajerbayjaan	az
ajjentiinije	ar
ajman	ae
ajman emirate	ae
ajman emirato	ae
ajman free zone	ae
ajman uae	ae
ajman united arab emirates	ae
ajupte	eg
ajɛntin	ar
ajɛŋtina	ar
akal aglizi deg ugaraw ahendi	io
akhali kaledonia	nc
akhali zelandia	nz
akita	jp
akshnyn syrtky araldary	um
akti elefantostou	ci
akwador	ec
al	al
al slavadoor	sv
ala	ax
alabam	us
alabam estados unidos	us
alabama	us
alabama al	us
alabama estados unidos	us
alabama etatsunis	us
alabama ssha	us
alabama united states of america	us
alabama us	us
alabama usa	us
alabania	al
alabemiliteu	ae
alabi sawudite	sa
alabi sawuditɛ	sa
alabu nsawudi	sa
alagoas	br
alagoas brazil	br
alamagn	de
alan	ax
aland	ax
aland adalari	ax
aland araldary	ax
aland fudomekpo nutome	ax
aland islands	ax
aland orollari	ax
aland szigetek	ax
aland uharteak	ax
aland ƒudomekpo nutome	ax
alanda	ax
alandan gairenash	ax
alandeilande	ax
alandi	ax
alandinselen	ax
alandinseln	ax
alandinsla	ax
alandis kundzulebi	ax
alandseyjar	ax
alandska ostrva	ax
alandski ostrovi	ax
alandski otoki	ax
alandskie o va	ax
alandskie ostrova	ax
alandskiya astravy	ax
alandu salos	ax
alandy	ax
alandyan kghziner	ax
alandyn arluud	ax
alankomaat	nl
alapisawutiit	sa
alasca	us
alasca estados unidos	us
alaseri	dz
alaska	us
alaska ak	us
alaska estados unidos	us
alaska etatsunis	us
alaska united states of america	us
alaska us	us
alaska usa	us
alayeria	dz
alb	al
alba	gb-sct
albaani	al
albaania	al
albaanie	al
albaanije	al
albaaniya	al
albaasalaama marganta	gb
albainia	al
albaneti	al
albanets	al
albani	al
albania	al
albania nutome	al
albaniab	al
albanian	al
albanie	al
albanien	al
albanii	al
albanija	al
albaniya	al
albanska	al
albansko	al
albanujo	al
albanya	al
albenia	al
alberta	ca
alberta ca	ca
alberta canada	ca
alberta kanada	ca
alberta kanada province	ca
alberta kanada provinz	ca
alberta province	ca
albion	gb
alburta	ca
alburta kanada	ca
alburta kanada province	ca
alcazair	dz
alderney	gg
aleaa oko ti amerika	us
alemaina	de
alemana	de
alemanha	de
alemani	de
alemania	de
alemanu	de
alemanya	de
alepea fakatahataha	ae
aleuhentina	ar
aleumenia	am
alfebeijn koss	ci
algeerie	dz
algeria	dz
algeria nutome	dz
algeriab	dz
algerian	dz
algerie	dz
algerien	dz
algeriet	dz
algerija	dz
algerije	dz
algerio	dz
algeriska	dz
algeriya	dz
algieria	dz
algiers	dz
algjeri	dz
alibani	al
alibaniya	al
aligerya	dz
alijantine	ar
alijeliya	dz
alijeri	dz
alijeria	dz
alijeriya	dz
alimanha	de
alimani	de
alimaɲi	de
alimeniya	am
alipania	al
aliran	ir
aliraq	iq
alittihad alqumuri	km
alizeri	dz
alizɛri	dz
aljazair	dz
aljeeriya	dz
aljeli	dz
aljelia	dz
aljeri	dz
aljeria	dz
aljeriya	dz
aljumhuriyah al iraqiyah	iq
aljumhuriyah al islamiyah aliraniyah	ir
aljumhuriyah aliraqiyah	iq
aljumhuriyah alislamiyah aliraniyah	ir
aljɛli	dz
aljɛri	dz
allemagne	de
allemagne de lest	dd
allemagne repfed	de
alljeerije	dz
almaan	de
almaane	de
almaaɲe	de
almagn	de
almania	am
almanija	de
almaniya	de
almanya	de
almayn	de
almenia	am
alofi	nu
alpani	al
alsantin	ar
alsaŋtin	ar
alseli	dz
alseri	dz
alsir	dz
altai krai	ru
altai krai russia	ru
altai republic	ru
altai republic russia	ru
altaiskaya respublika	ru
altaiskaya respublika rossiya	ru
altaisky krai	ru
altaisky krai rossiiskaya federatsiya	ru
altaisky krai rossiya	ru
altre isole americane del pacifico	um
aluba	aw
alubani	al
alubania	al
alubaniya	al
alujeria	dz
alupa	aw
alvania	al
alyaman	ye
alyaman almuazzam	ye
alyaman almuazzam aljumhuriyah	ye
alyaman almuazzam aljumhuriyah alislamiyah	ye
alyaska	us
alyaska ssha	us
alzeeri	dz
alzeeria	dz
alzeri	dz
alzeria	dz
alzerie	dz
alzerii	dz
alzhir	dz
alzhirets	dz
alzhiri	dz
alzhirska	dz
alzhyr	dz
alzir	dz
alzirija	dz
alzirsko	dz
alzyras	dz
aləbania	al
aləyeria	dz
am	am
am monadh neagrach	me
amaghlebis kundzuli	ac
amahanga ga buharabu ageeteereine	ae
amalika	us
aman	om
amapa	br
amapa brazil	br
amazinga ya filipine	ph
amazinga ya mariyana ryo mu majaruguru	mp
amazinga ya reyiniyo	re
amazinga ya salumoni	sb
amazinga ya seyisheli	sc
amazinga ya turkisi na cayikosi	tc
amazinga yisugi yabanyamerika	vi
amazonas	br
amazonas brazil	br
ameerik virgin gungey	vi
ameerika samoa	as
ameerika uhendriigid	us
amelekan samwa	as
amelika	us
amelika hui pu ia	us
amelika samoa	as
amelikan samoa	as
ameni	am
amenia	am
ameniya	am
amenyia	am
america	us
americab samoab	as
american	us
american samoa	as
american virgin islands	vi
americhka devichanska ostrva	vi
americhka samoa	as
americka devicanska ostrva	vi
americka samoa	as
americke panenske ostrovy	vi
americki djevicanski otoci	vi
amerihka ovttastuvvan stahtat	us
amerihka samoa	as
amerika	us
amerika birlashmish shtatlary	us
amerika birlasmis statlari	us
amerika birlesik devletleri	us
amerika birləsmis statlari	us
amerika koshmo shtattary	us
amerika samoa	as
amerika samoa nutome	as
amerika samoasi	as
amerika samoasy	as
amerika serikat	us
amerika syarikat	us
amerika thamow	as
amerika virgin islands	vi
amerikaanisch samoa	as
amerikaanischi jungfere insle	vi
amerikaans samoa	as
amerikaanse maagde eilande	vi
amerikaanse maagdeneilanden	vi
amerikaansk samoa	as
amerikaanske maagdeneilannen	vi
amerikab	us
amerikai csendes oceani szigetek	um
amerikai szamoa	as
amerikai virgin szigetek	vi
amerikan samoa	as
amerikan samoasi	as
amerikandyq samoa	as
amerikanesch joffereninselen	vi
amerikanesch ozeanien	um
amerikanesch samoa	as
amerikanikes parthenoi nisoi	vi
amerikaniki samoa	as
amerikanis ozeanie	um
amerikanis samoa	as
amerikanisch ozeaanie	um
amerikanisch samoa	as
amerikanische jungferninseln	vi
amerikanische uberseeinseln	um
amerikanisi jungfroiwinsla	vi
amerikansk samoa	as
amerikanska jungfruoarna	vi
amerikanska samoa	as
amerikanske oversoiske oer	um
amerikanske samoa	as
amerikanski devstveni ostrovi	vi
amerikanski teritorii vo patsifikot	um
amerikanski virdzhinski ostrovi	vi
amerikanskiya soedinennyya derzhavy	us
amerikanskoe samoa	as
amerikanu samoa	as
amerikar samoa	as
amerikas savienotas valstis	us
amerikayi miatsyal nahangner	us
ameriketako estatu batuak	us
ameriketako estatu batuetako kanpoaldeko uharte txikiak	um
ameriki	us
ameriki ka sungurunnin gun	vi
ameriki laabu margantey	us
ameriki samoa	as
amerikiin negdsen uls	us
amerikiin samoa	as
amerikis samoa	as
amerikis sheertebuli shtatebi	us
amerikos samoa	as
amerikyan samoa	as
amerikyan virjinyan kghziner	vi
ameriska oceaniska	um
ameriska samoa	as
ameriske knezniske kupy	vi
ameriske knjezniske kupy	vi
ameriski deviski otoki	vi
amerka	us
amerykanskae samoa	as
amerykanskiya virhinskiya astravy	vi
amerɨka	us
amman	jo
ammerikaanesch sammoha	as
amsterdam	nl
amur n agaraw uhindi ubritani	io
amur oblast	ru
amur oblast russia	ru
amurka	us
amurskaya oblast	ru
amurskaya oblast rossiiskaya federatsiya	ru
amurskaya oblast rossiya	ru
amɛlekan samwa	as
amɛni	am
amɛnyia	am
amɛrika	us
amɛrika samoa	as
amɛrika virgin islands	vi
amɛrka	us
an	nl
an aetoip	et
an afganastain	af
an afraic theas	za
an ailgeir	dz
an airgintin	ar
an airmein	am
an albain	al
an antartaice	aq
an antartaig	aq
an araib shadach	sa
an argantain	ar
an asarbaiseain	az
an astrail	au
an bhanglaideis	bd
an bhealaruis	by
an bheilg	be
an bheilis	bz
an bhoisnia agus an heirseagaivein	ba
an bholaiv	bo
an bhotsuain	bw
an bhrasail	br
an bhulgair	bg
an bhuruin	bi
an bhutain	bt
an ceap uaine	cv
an chamboid	kh
an chasacstain	kz
an cheinia	ke
an chipir	cy
an chirgeastain	kg
an choire theas	kr
an choire thuaidh	kp
an choloim	co
an chroit	hr
an congo	cg
an costa eabhair	ci
an danmhairg	dk
an do	in
an eadailt	it
an eaman	ye
an eastoin	ee
an eigipt	eg
an eilbheis	ch
an eilveis	ch
an eiphit	eg
an eiritre	er
an fhionlainn	fi
an fhionnlann	fi
an fhrainc	fr
an fhraing	fr
an ghabuin	ga
an ghaimbia	gm
an ghearmain	de
an ghraonlainn	gl
an ghreig	gr
an ghuain	gy
an ghuine	gn
an ghuine mheanchriosach	gq
an iaraic	iq
an iarain	ir
an india	in
an indineis	id
an iodail	it
an iordain	jo
an iorua	no
an ioslainn	is
an isiltir	nl
an isiltir chairibeach	bq
an itiop	et
an laitbhe	lv
an laitvia	lv
an libeir	lr
an libia	ly
an liobain	lb
an liotuain	lt
an mhacadoin	mk
an mhalaeisia	my
an mhalaiv	mw
an mharatain	mr
an mhicrineis	fm
an mholdoiv	md
an mhongoil	mn
an namaib	na
an nigeir	ng
an nigir	ne
an nirribhidh	no
an nua chaladoin	nc
an nua shealainn	nz
an ostair	at
an phacastain	pk
an phoblacht dhoiminiceach	do
an pholainn	pl
an phortaingeil	pt
an riocht aontaithe	gb
an rioghachd aonaichte	gb
an romain	ro
an ruis	ru
an sahara thiar	eh
an salbhador	sv
an spainn	es
an t sead	td
an t seapan	jp
an t seirb	rs
an t sile	cl
an t sin	cn
an t siombab	zw
an t slobhac	sk
an t slobhain	si
an t suain	se
an taidsiceastain	tj
an tansain	tz
an tansan	tz
an tealainn	th
an teavain	tw
an tsaimbia	zm
an tsalvadoir	sv
an tseapain	jp
an tseineagail	sn
an tseirbia	rs
an tseoirsia	ge
an tseoirsia theas agus oileain sandwich theas	gs
an tsile	cl
an tsin	cn
an tsiombaib	zw
an tsiria	sy
an tsloivein	si
an tslovaic	sk
an tsomail	so
an tsualainn	se
an tsuasalainn	sz
an tsudain	sd
an tsudain theas	ss
an tuineis	tn
an tuirc	tr
an tuircmeanastain	tm
an ucrain	ua
an uisbeiceastain	uz
an ungair	hu
an vatacain	va
anaafo koria	kr
and	ad
andalusia	es
ande	in
andhra pradesh	in
andhra pradesh india	in
andola	ad
andoora	ad
andor	ad
andora	ad
andore	ad
andoro	ad
andorra	ad
andorra la vella	ad
andorra nutome	ad
andorrab	ad
andorran	ad
andorrano	ad
andorre	ad
andorɛ	ad
andunisya	id
andura	ad
andurra	ad
andɔr	ad
andɔra	ad
andɔrǝ	ad
andɛ	in
anegada	vg
ang	ao
angaile	ai
angeletele	gb
anggolla	ao
anggwilla	ai
angiguwa na babuda	ag
angiiya	ai
angikola	ao
angila	ai
angile ka endu dugukolo	io
angile ka sungurunnin gun	vg
angileteri	gb
angilia	ai
angilija	ai
angilja	ai
angilya	ai
angilɛ ka sungurunnin gun	vg
angilɛ ka ɛndu dugukolo	io
angilɛtɛri	gb
angiria	dz
angiya	ai
angiye	ai
angiyə	ai
angiyɛ	ai
angjoola	ao
anglesea	gb-wls
anglesey	gb-wls
angletera	gb
angliya	gb
anglofon ma indiya	io
anglofoŋ ma indiya	io
angol	ao
angola	ao
angola nutome	ao
angolaa	ao
angolab	ao
angolan	ao
angole	ao
angolo	ao
angoola	ao
angora	ao
anguela	ai
anguiila	ai
anguila	ai
anguile	ai
anguilia	ai
anguilla	ai
anguilla nutome	ai
anguillab	ai
anguiya	ai
angula	ao
angus	gb-sct
angvila	ai
angvilla	ai
angvilo	ai
angwila	ai
angwilla	ai
angwira	ai
angɛlɛtɛlɛ	gb
anhh	nl
anhilya	ai
anhliya	gb
anhui	cn
anhui china	cn
anikuila	ai
anitatika	aq
anitiguya ni balubuda	ag
anitikua mo palaputa	ag
anitola	ad
ankara	tr
ankila	ai
ankula	ao
anndoora	ad
anngiyaa	ai
anngola	ao
anngolaa	ao
anngouila	ai
anqola	ao
ant	nl
antaktika	aq
antananarivo	mg
antarctica	aq
antarctique	aq
antarktida	aq
antarktik	aq
antarktika	aq
antarktike	aq
antarktiki	aq
antarktis	aq
antarktisz	aq
antarkto	aq
antarktyka	aq
antartic	aq
antartica nutome	aq
antartida	aq
antartide	aq
antartika	aq
antiga ba barbuda	ag
antiga bo barbuda	ag
antiga d brbuda	ag
antiga e barbuda	ag
antiga mpe barbuda	ag
antiga ne barbuda	ag
antiga ni barbuda	ag
antiga ri barbuda	ag
antiga sy barboda	ag
antigua	ag
antigua a barbuda	ag
antigua a barbuda a	ag
antigua aamma barbuda	ag
antigua agus barbuda	ag
antigua and barbuda	ag
antigua ba barbuda	ag
antigua barbuda	ag
antigua da barbuda	ag
antigua dan barbuda	ag
antigua di barbuda	ag
antigua e barbuda	ag
antigua ek barbuda	ag
antigua en barbuda	ag
antigua es barbuda	ag
antigua et barbuda	ag
antigua eta barbuda	ag
antigua ev barbuda	ag
antigua gi barbuda	ag
antigua ha barbuda	ag
antigua i barbuda	ag
antigua iyo barbuda	ag
antigua ja barbuda	ag
antigua kple barbuda nutome	ag
antigua le barbuda	ag
antigua men barbuda	ag
antigua na babuda	ag
antigua na balbuda	ag
antigua na barbuda	ag
antigua nda barbuuda	ag
antigua ne baabuda	ag
antigua ne barbuda	ag
antigua och barbuda	ag
antigua og barbuda	ag
antigua si barbuda	ag
antigua und barbuda	ag
antigua va barbados	ag
antigua va barbuda	ag
antigua ve barbuda	ag
antigua y barbuda	ag
antigua zhana barbuda	ag
antiguaa kene barbuda	ag
antiguaa kɛnɛ barbuda	ag
antiguab tsi barbudab	ag
antiguaetbarbuda	ag
antiguan and barbudan	ag
antiguan ne barbuda	ag
antiguua na baribuuda	ag
antiguwaa e barbudaa	ag
antigva i barbuda	ag
antigva in barbuda	ag
antigva ir barbuda	ag
antigva og barbuda	ag
antigva un barbuda	ag
antigvo barbudo	ag
antigwa a babuda	ag
antigwa ai barabuda	ag
antigwa ai barəbuda	ag
antigwa bahabhuda	ag
antigwa be barbuda	ag
antigwa d barbuda	ag
antigwa da barbuba	ag
antigwa na baribuda	ag
antigwa ne barabuda	ag
antigwa ni barabuda	ag
antigwa un barbuda	ag
antika na palputa	ag
antilles yr iseldiroedd	nl
antingoua kai barmbounta	ag
antiqua va barbuda	ag
antiqua və barbuda	ag
antrim	gb-nir
antula	ad
antygua i barbuda	ag
anu yn toirson arluud	um
anu yn virzhiny arluud	vi
anyiehe africa nutome	za
anyiehe franseme nutome	tf
anyiehe georgia kple anyiehe sandwich fudomekpowo nutome	gs
anyiehe georgia kple anyiehe sandwich ƒudomekpowo nutome	gs
anyiehe korea nutome	kr
anyiehe sudan nutome	ss
ao	ao
aod an olifant	ci
aolepan aorokin majel	mh
aomori	jp
aontas na neimiriochtai arabacha	ae
aos virgin sullot	vi
aositelelia	au
aositulia	at
aostralia	au
aostria	at
aotearoa	nz
aotearoa new zealand	nz
aotrisy	at
apeuganiseutan	af
apia	ws
apkhazeti	ge-ab
apomakrysmenes nisides ipa	um
appenzell ausserrhoden	ch
appenzell ausserrhoden switzerland	ch
appenzell innerrhoden	ch
appenzell innerrhoden switzerland	ch
apvienota karaliste	gb
apvienotie arabu emirati	ae
aq	aq
aqsh	us
aqsh tyn syrtqy kishi araldary	um
aqsh tyn virgin araldary	vi
aqsh virdzhiniya orollari	vi
aqsh virgin orollari	vi
aqsh yondosh orollari	um
aquaserbia	me
aquatoriaalgineea	gq
aquatorial jineeja	gq
aquatorialguinea	gq
ar	ar
ar reunion	re
ar yougoslave de macedoine	mk
araabia uhendemiraadid	ae
arab republic of egypt	eg
arab saudi	sa
arabakan miatsyal emirutyunner	ae
arabi saodi	sa
arabi saudi	sa
arabia saodita	sa
arabia saoudat	sa
arabia saudi	sa
arabia saudita	sa
arabia saudite	sa
arabia saudyjska	sa
arabiar emirerri batuak	ae
arabie saoudite	sa
arabie saudide	sa
arabiemiirikunnat	ae
arabii sawdit	sa
arabiya sawudite	sa
arabiya sawudiya	sa
arabo emirati oko	ae
arabskie emiraty	ae
arabta gaertianebuli saamiroeb	ae
arabta gaertianebuli saamiroebi	ae
arabta gaertianebuli saemiroebi	ae
arabta gaertianebulisaemiroebi	ae
arabtagaertianebuli saamiroeb	ae
arabtagaertianebuli saemiroebi	ae
arabu mara kafoli	ae
arabyn negdsen emirat	ae
arahenatina	ar
araibia nan sabhd	sa
aramenia	am
arameniya	am
arassyyia	ru
arbiin tshanatohna emiratash	ae
archantina	ar
arcʼhantina	ar
are	ae
are china de hong kong	hk
are china de macau	mo
are lumaa	ie
arevmtyan sahara	eh
arg	ar
argantina	ar
argaŋtina	ar
argelia	dz
argentiina	ar
argentiinie	ar
argentin	ar
argentina	ar
argentina nutome	ar
argentinab	ar
argentine	ar
argentine republic	ar
argentini	ar
argentinia	ar
argentinian	ar
argentinie	ar
argentinien	ar
argentinija	ar
argentiniya	ar
argentino	ar
argentinska	ar
argentyna	ar
argjentine	ar
argyll	gb-sct
arhangelskaya oblast	ru
arhangelskaya oblast rossiiskaya federatsiya	ru
arhangelskaya oblast rossiya	ru
arhentsina	ar
arigentina	ar
arigyeriya	dz
arijantine	ar
arimeni	am
arimenia	am
arimeniya	am
aritreea	er
aritreja	er
arizantin	ar
arizantine	ar
arizantinɛ	ar
arizona	us
arizona az	us
arizona estados unidos	us
arizona etatsunis	us
arizona ssha	us
arizona united states of america	us
arizona us	us
arizona usa	us
arjantiin	ar
arjantin	ar
arjantiniya	ar
arjelia	dz
arjentin	ar
arjentina	ar
arjuntin	ar
arjǝntin	ar
arkansas	us
arkansas ar	us
arkansas estados unidos	us
arkansas etatsunis	us
arkansas united states of america	us
arkansas us	us
arkansas usa	us
arkanzas	us
arkanzas ssha	us
arkhangelsk oblast	ru
arkhangelsk oblast russia	ru
arm	am
armagh	gb-nir
armaniston	am
armeeni	am
armeenia	am
armeenie	am
armeeniya	am
armen	am
armeni	am
armenia	am
armenia nutome	am
armeniab	am
armenian	am
armenian soviet socialist republic	suhh
armenian ssr	suhh
armenie	am
armenien	am
armenii	am
armenija	am
armeniya	am
armenja	am
armenska	am
armensko	am
armenujo	am
arminya	am
armyanskaya ssr	suhh
armɛni	am
arnavutluk	al
aroba	aw
aroumba	aw
arrmeenije	am
arsantin	ar
artakin kghziner amn	um
artsakh	az-nk
aruba	aw
aruba nl	aw
aruba nutome	aw
arubab	aw
arubania	al
arube	aw
arubha	aw
arubo	aw
arumeniya	am
arunachal pradesh	in
arunachal pradesh india	in
aruuba	aw
arxelia	dz
arxentina	ar
arzantina	ar
arzhalamanhoicho	me
arzhentina	ar
arəhenətina	ar
arəmenia	am
as	as
asabajani	az
asapaisani	az
asarbaidean	az
asc	ac
ascension	ac
ascension island	ac
ascension island saint helena ascension and tristan da cunha	ac
aselpaisan	az
asenitina	ar
aserbadjan	az
aserbaidsan	az
aserbaidschan	az
aserbaidsjan	az
aserbaidzaan	az
aserbaizan	az
aserbajdsjan	az
aserbaysan	az
ashgabat	tm
ashsh	us
ashsh is shoreuli kundzulebi	um
ashsh is virjinis kundzulebi	vi
asm	as
asmara	er
asrel	il
asrɛl	il
assam	in
assam india	in
asserbaidschahn	az
assland	ee
astana	kz
astrahanskaya oblast	ru
astrahanskaya oblast rossiiskaya federatsiya	ru
astrahanskaya oblast rossiya	ru
astrailia	au
astrakhan oblast	ru
astrakhan oblast russia	ru
astralia	au
astravy kuka	ck
astravy pitkern	pn
asuncion	py
asv aizjuras salas	um
asv virdzinas	vi
asɛlpaisaŋ	az
at	at
ata	aq
atf	tf
atg	ag
athens	gr
athiopie	et
athiopien	et
athoralia	au
athteria	at
athtɛria	at
athɔralia	au
atlanta ga	us
atol diego garcia	dg
atsshn arahara kegiin gairenash	um
attijoopije	et
au	au
au-act	au
au-hm	hm
au-nsw	au
au-nt	au
au-qld	au
au-sa	au
au-tas	au
au-vic	au
au-wa	au
auganstan	af
aulie elena araly	sh
aupuni moi hui pu ia	gb
aus	au
auschtraalie	au
ausitereelia	au
ausitiria	at
aust timor	tl
austerrike	at
austiria	at
austlalia	au
austlia	at
austraalia	au
austraalije	au
austrailian	au
australi	au
australia	au
australia nutome	au
australian	au
australian capital territory	au
australian capital territory australia	au
australie	au
australieb	au
australien	au
australija	au
australio	au
australiya	au
austrariki	at
austri	at
austria	at
austria nutome	at
austriab	at
austrian	at
austrians	at
austrie	at
austrija	at
austrilia	au
austriya	at
austrujo	at
austrumtimora	tl
austryya	at
austurriki	at
austurthyskaland	dd
austurtimor	tl
ausztralia	au
ausztria	at
aut	at
authtralia	au
authtria	at
autonomous republic of abkhazia	ge-ab
autonomous republic of abkhazia occupied georgia	ge-ab
autonomous republic of crimea	ua-cri
autriche	at
avannarleqsudan	sd
avarua	ck
avganistan	af
avghaneti	af
avon	gb
avorekoo	cd
avstrali	au
avstralia	au
avstralija	au
avstraliya	au
avstri	at
avstria	at
avstriiskaya respublika	at
avstrija	at
avstriya	at
avtonomna respublika krim	ua-cri
avtonomnaya respublika krym	ua-cri
avustralya	au
avusturya	at
aw	aw
awanek n vatikan	va
awank igrem n vatikan	va
awank iɣrem n vatikan	va
awank n fatikan	va
awstaraaliya	au
awsteriya	at
awstralia	au
awstraliya	au
awstralja	au
awstralska	au
awstria	at
awstrija	at
awstriska	at
awusitilaliya	au
awusitiliya	at
awusitureliya	au
awusituriya	at
ax	ax
ayalaandi	ie
ayalan	ie
ayalandi	ie
ayceland	is
ayisilandi	is
ayisilendi	is
ayisirandi	is
ayiti	ht
ayrlaand	ie
ayrshire	gb-sct
ayseland	is
ayti	ht
az	az
az-nk	az-nk
azabadyani	az
azabagyani	az
azabajaani	az
azabajani	az
azabecan	az
azabhaijan	az
azabhaijaŋ	az
azad jammu and kashmir	pk-km
azad kashmir	pk-km
azarbaijan	az
azarbaj an	az
azarbaycan	az
aze	az
azebaegyan	az
azebaijani	az
azelebaiza	az
azerabaidzan	az
azerbaayijan	az
azerbaayijaŋ	az
azerbaidjan	az
azerbaidjan rep	az
azerbaidzan	az
azerbaidzana	az
azerbaidzanas	az
azerbaidzhan	az
azerbaidzhanska respublika	az
azerbaidzhanskaya ssr	suhh
azerbaigian	az
azerbaijan	az
azerbaijan nutome	az
azerbaijan republic	az
azerbaijan soviet socialist republic	suhh
azerbaijan ssr	suhh
azerbaijani	az
azerbaijanni	az
azerbaijao	az
azerbaijau	az
azerbaijaŋ	az
azerbaixan	az
azerbaiyan	az
azerbaizhan	az
azerbajaan	az
azerbajan	az
azerbajdzan	az
azerbajdzjan	az
azerbajdzsan	az
azerbajgan	az
azerbajgano	az
azerbajxhan	az
azerbayan	az
azerbaycan	az
azerbayjan	az
azerbeidjan	az
azerbeidzjan	az
azerbejdzan	az
azerbigan	az
azerebayijaani	az
azermbaitzan	az
azerubayijani	az
azibedzan	az
azirbaizhan	az
aznk	az-nk
azoa viiriggo ti anglee	vg
azores	pt
azrabijan	az
azua kuku	ck
azua mariani ti banga	mp
azua marshal	mh
azua ngunde kaimani	ky
azua ti kapo vere	cv
azua ti maluini	fk
azua turku na kaiki	tc
azua virigo ti amerika	vi
azərbaycan	az
azɛlɛbaiza	az
azɛrbajaŋ	az
azɛrbayjaŋ	az
azɛrəbaidzaŋ	az
azɨbɛdzan	az
aŋdora	ad
aŋdɔr	ad
aŋgila	ai
aŋgiya	ai
aŋgola	ao
aŋguɛla	ai
aŋgwila	ai
aŋgɔla	ao
aŋkila	ai
aŋkula	ao
aŋtiga ɓɔ barbuda	ag
aŋtigwa ɓahabhuda	ag
aŋtika na palputa	ag
aŋtula	ad
aɛrgentin	ar
aɛrmania	am
b virgin islands	vg
ba	ba
ba lan	pl
ba-bih	ba
ba-brk	ba
ba-srp	ba
baabaade	bb
baabaadǝ	bb
baabados	bb
baamas	bs
baarbadoos	bb
baareeni	bh
babado	bb
babadoosi	bb
babados	bb
babadosi	bb
babadothi	bb
babeidoseu	bb
babwa ginya tamaynut	pg
babwa ɣinya tamaynut	pg
bachames	bs
bachrain	bh
bachrein	bh
bacrain	bh
badenwuerttemberg	de
badenwurttemberg	de
badenwurttemberg germany	de
bagam	bs
bagam araldary	bs
bagama orollari	bs
bagaman gairenash	bs
bagamskie o va	bs
bagamskie ostrova	bs
bagamy	bs
baghdad	iq
bah	bs
bahaama	bs
bahaamas	bs
bahaleni	bh
baham	bs
baham adalari	bs
bahama	bs
bahama szigetek	bs
bahamaas	bs
bahamaeyjar	bs
bahamai	bs
bahamak	bs
bahamalar	bs
bahamaoyggjar	bs
bahamas	bs
bahamas nutome	bs
bahamas the	bs
bahamasa	bs
bahamase	bs
bahamasi	bs
bahamasɛ	bs
bahames	bs
bahami	bs
bahamian	bs
bahamis kundzulebi	bs
bahamner	bs
bahamoj	bs
bahamos	bs
bahamski ostrovi	bs
bahamu salas	bs
bahamy	bs
baharan	bh
bahareen	bh
bahareeni	bh
baharen	bh
bahareni	bh
bahareyini	bh
baharini	bh
bahia	br
bahia brazil	br
bahrain	bh
bahrain nutome	bh
bahraina	bh
bahraini	bh
bahraiŋ	bh
bahrajn	bh
bahrayn	bh
bahrein	bh
bahreina	bh
bahreinas	bh
bahreini	bh
bahrene	bh
bahreyn	bh
bahrin	bh
bahrɛnɛ	bh
bahərɛn	bh
bailiwick of guernsey	gg
bailiwick of jersey	je
bailliage de guernesey	gg
bailliage de guernesi	gg
bailliage de jerri	je
bailliage de jersey	je
bairein	bh
bakistaan	pk
bakistan	pk
baku	az
balaen	bh
balarus	by
balaw	pw
balazil	br
balba	np
balein	bh
balgaryya	bg
balis	bz
baliviya	bo
balochistan	pk
baltarusija	by
baltkrievija	by
baluch	pk
bama gun	ky
bamako	ml
bamuda	bm
bamuoth	bs
bamuɔth	bs
banama	pa
bandar seri begawan	bn
bandarikin	us
bandariska samoa	as
bandarisku jomfruaeyjar	vi
banffshire	gb-sct
bangaaladheesh	bd
bangaladeeshi	bd
bangalades	bd
bangaladeshi	bd
bangaladesi	bd
bangaladɛs	bd
bangaradeshi	bd
banggeulladesi	bd
bangiladas	bd
bangilade	bd
bangiladeshi	bd
bangiradeshi	bd
bangkok	th
bangla desh	bd
banglaadees	bd
bangladac	bd
bangladais	bd
bangladeche	bd
bangladehye	bd
banglades	bd
bangladesa	bd
bangladesas	bd
bangladesch	bd
bangladesh	bd
bangladesh nutome	bd
bangladeshi	bd
bangladeshis	bd
bangladeshiya	bd
bangladesi	bd
bangladesj	bd
bangladeso	bd
bangladess	bd
bangladesy	bd
bangladesz	bd
bangladex	bd
bangladexi	bd
bangladexx	bd
bangladic	bd
bangladɛhye	bd
bangui	cf
banin	bj
banjul	gm
banladec	bd
bannglantes	bd
banqlades	bd
banuatu	vu
banuwatu	vu
baodi	cn
baraadhiil	br
barabad	bb
barabada	bb
barabadosi	bb
baragway	py
barain	bh
bararusi	by
barbaados	bb
barbad	bb
barbadas	bb
barbade	bb
barbadi	bb
barbadian	bb
barbadiya	bb
barbado	bb
barbadoos	bb
barbados	bb
barbados nutome	bb
barbadosa	bb
barbadosas	bb
barbadosi	bb
barbadoth	bb
barbadus	bb
barbady	bb
barbuda	ag
barbudan	bb
barcelona	es
barebade	bb
bareen	bh
barein	bh
barejno	bh
barem	bh
baren	bh
bareyini	bh
barmbantos	bb
barmuda	bm
barubadosi	bb
baruun sahar	eh
barǝn	bh
barəbad	bb
barɛbadɛ	bb
basamoa ya amaraka	as
basel	ch
basellandschaft	ch
basellandschaft switzerland	ch
baselstadt	ch
baselstadt switzerland	ch
bashkortostan	ru
bashkortostan rossiya	ru
bashkortostan russia	ru
basque country	es
basseterre	kn
baswana	bw
bat	aq
bati sahara	eh
bati sahra	eh
batikan	va
batikan sigug	va
batsvana	bw
batys sahara	eh
batysh sahara	eh
bavaria	de
bavaria germany	de
baviera	de
baviere	de
baxreyn	bh
bayern	de
baŋgladɛs	bd
baŋgɨladɛ	bd
baŋladɛc	bd
bb	bb
bc canada	ca
bcshire	gb-wls
bd	bd
bdi	bi
be	be
be-vlg	be
be-wal	be
bearmuda	bm
bechuanaland protectorate	bw
bedfordshire	gb
beds	gb
beedzwum	be
beemude	bm
beichen	cn
beijing	cn
beijing china	cn
beijing municipality	cn
beinin	bj
beirmiuda	bm
beirut	lb
bel	be
belahig	be
belalus	by
belalusi	by
belanda	nl
belanda caribbean	bq
belaris	by
belarosy	by
belarus	by
belarus nutome	by
belarus republic of	by
belarusi	by
belarusian	by
belarusian ssr	suhh
belarussiya	by
belaruthi	by
belaruus	by
belaruusi	by
belarws	by
belau	pw
belauo	pw
belausi	by
belaya r s	by
belcika	be
belejiki	be
beleruth	by
beleze beleziki	be
belezi	bz
beleziki	be
belfast	gb-nir
belgarya	bg
belgi	be
belgia	be
belgian	be
belgica	be
belgicko	be
belgie	be
belgien	be
belgiets	be
belgiiki	be
belgija	be
belgik	be
belgika	be
belgim	be
belgio	be
belgique	be
belgiska	be
belgium	be
belgium nutome	be
belgiummi	be
belgiya	be
belgiyom	be
belgjiche	be
belgjike	be
belgju	be
belgorod oblast	ru
belgorod oblast russia	ru
belgorodskaya oblast	ru
belgorodskaya oblast rossiiskaya federatsiya	ru
belgorodskaya oblast rossiya	ru
belgrad	rs
belgrad serbia	rs
belgrade	rs
belgujo	be
belgyium	be
belgyum	be
belhiya	be
belice	bz
belidhe	bz
beliis	bz
beliise	bz
beliizi	bz
belimuda	bm
belis	bz
belise	bz
beliz	bz
beliza	bz
belizas	bz
belize	bz
belize city	bz
belize nutome	bz
belizean	bz
belizi	bz
belizian	bz
beliziki	be
beliziya	bz
belizo	bz
belizɛ	bz
beljik	be
beljika	be
beljium	be
bellaluseu	by
bellijeu	bz
bellje	be
belmopan	bz
belmuda	bm
belo horizonte	br
belon be kaksa be taataanzen	ae
belorusia	by
belorusija	by
belorusiya	by
beloruska	by
belorusko	by
belorussi	by
belorusskaya sovetskaya sotsialisticheskaya respublika	suhh
belorusskaya ssr	suhh
belorusujo	by
belrus	by
belsch	be
belsik	be
belxica	be
belzik	be
belzika	be
belɛruth	by
belɣarya	bg
bemira ya araba uni	ae
bemira ya arabə uni	ae
bemuda	bm
ben	bj
benaeng	bj
bene	bj
benee	bj
beneen	bj
benen	bj
benesuella	ve
benezuwela	ve
bengalidesi	bd
bengalidɛsi	bd
bengeladiec	bd
bengiladesi	bd
bengladesh	bd
bengladeshi	bd
benguladeshi	bd
beniini	bj
benim	bj
benin	bj
benin nutome	bj
benina	bj
beninas	bj
beninese	bj
benini	bj
benino	bj
benins	bj
beniŋ	bj
benɛ	bj
benɛn	bj
benɛŋ	bj
beomyuda	bm
beramud	bm
beremuda	bm
beresiil	br
berezili	br
bergkarabach	az-nk
berimuda	bm
berimuuda	bm
berize	bz
berks	gb
berkshire	gb
berlin	de
berlin germany	de
bermid	bm
bermioda	bm
bermu	bm
bermud	bm
bermud araldary	bm
bermuda	bm
bermuda gb	bm
bermuda nutome	bm
bermuda orollari	bm
bermudaa	bm
bermudaeyjar	bm
bermudan gairenash	bm
bermudas	bm
bermude	bm
bermudes	bm
bermudi	bm
bermudiya	bm
bermudoj	bm
bermudski ostrovi	bm
bermudskie o va	bm
bermudskie ostrova	bm
bermudskiya astravy	bm
bermudu salas	bm
bermudy	bm
bermudyan kghziner	bm
bermuuda	bm
bern	ch
bern switzerland	ch
beronjiamu	be
berwickshire	gb-sct
bes	bq
bes islands	bq
best korea	kp
beteunam	vn
beulajil	br
beulunai	bn
beyaz rusya	by
beylik of tunis	tn
bf	bf
bfa	bf
bg	bg
bgd	bd
bgr	bg
bh	bh
bhabhadosi	bb
bhabhedo	bb
bhahamas	bs
bhahareni	bh
bhangiladeshi	bd
bhangiladɛshi	bd
bhanisilaila	il
bharat	in
bharat ganarajya	in
bharen	bh
bharɛŋ	bh
bhegiyon	be
bhelarusi	by
bhelgium	be
bheliz	bz
bhelize	bz
bhemuda	bm
bheni	bj
bhenini	bj
bhiet nam	vn
bhoetan	bt
bhogeriya	bg
bhokina faso	bf
bholiviya	bo
bhosiniya	ba
bhosnia le herzegovina	ba
bhosuwana	bw
bhotana	bt
bhoutan	bt
bhr	bh
bhrayn	bh
bhs	bs
bhukina faso	bf
bhulgariya	bg
bhurazeli	br
bhurundi	bi
bhurunei	bn
bhurunɛi	bn
bhutan	bt
bhutan nutome	bt
bhutani	bt
bhutans	bt
bhutaŋ	bt
bhɔgeriya	bg
bhɔsiniya	ba
bhɛgiyɔŋ	be
bhɛlarusi	by
bhɛmuda	bm
bhɛni	bj
bi	bi
bialorus	by
bielorrusia	by
bielorrussia	by
bielorusko	by
bielorussia	by
bielorussie	by
bih	ba
bihar	in
bihar india	in
bilarus	by
bilarusya	by
bilazii	br
bilgari	bg
bilidha	bz
biligari	bg
biliz	bz
biljam	be
bilorisi	by
bilorus	by
bilune	bn
binhai	cn
biniin	bj
binin	bj
biolgaria	bg
bion bi falkland	fk
bion bi kayman	ky
bion bi konji bi ngisi	vg
bion bi konji bi us	vi
bion bi kook	ck
bion bi kɔnji bi us	vi
bion bi kɔnji bi ŋgisi	vg
bion bi marcal	mh
bion bi mariana nombok	mp
bion bi mariana ŋɔmbɔk	mp
bion bi salomo	sb
bion bi turks ni kalkos	tc
biot	io
birazil	br
birikken arab amirlikteri	ae
birikken arab emirattary	ae
birikken koroldik	gb
birimaniya	mm
birjina uharte amerikarrak	vi
birjina uharte britainiarrak	vg
birlashgan arab amirliklari	ae
birlashgan qirollik	gb
birlasmis arab amirliklari	ae
birlasmis kralliq	gb
birlasmis statlar uzaq adalar	um
birlesik arap emirlikleri	ae
birlesik krallik	gb
birləsmis kralliq	gb
birləsmis statlar uzaq adalar	um
birləsmis ərəb əmirlikləri	ae
birma	mm
birmanie	mm
birmaniemyanmar	mm
birmuda	bm
birtaniya	gb
biru	pe
bisanga bya kapevere	cv
bisanga bya kapevɛrɛ	cv
bisanga bya kayima	ky
bisanga bya kooke	ck
bisanga bya kookɛ	ck
bisanga bya maluni	fk
bisanga bya mariane ya nordi	mp
bisanga bya marianɛ ya nɔrdi	mp
bisanga bya marishale	mh
bisanga bya marishalɛ	mh
bisanga bya turki mpe kaiko	tc
bisanga bya vierzi ya ameriki	vi
bisanga bya vierzi ya angeletele	vg
bisanga bya vierzi ya angɛlɛtɛlɛ	vg
bisanga eland	ax
bisanga kokos	cc
bisanga solomo	sb
bisanga solomɔ	sb
bisanga ya feroa	fo
bisanga ya fɛroa	fo
bisanga ɛland	ax
bisau gvineja	gw
bishkek	kg
bissau	gw
bissau guinea	gw
bitek bi ngisi i tuye india	io
bitek bi ŋgisi i tuyɛ india	io
bitkayrn	pn
biyetinam	vn
bizanga byesolomooni	sb
bizinga bya firipino	ph
bizinga bya kkuki	ck
bizinga bya mariso	mh
bizinga bya mariyana ebyamumambuka	mp
bizinga bya mariyana ebyomumambuka	mp
bizinga bya virigini ebyamerika	vi
bizinga bye kepu veredi	cv
bizinga byecago	io
bizinga byefalikalandi	fk
bizinga byekomoro	km
bizinga byemalidive	mv
bizinga byetaaka ne kayikosi	tc
bizinga ebya kayimaani	ky
bizinga ebya virigini ebitwalibwa bungereza	vg
bj	bj
bjellorusi	by
bjelorusija	by
bjelorussja	by
bl	bl
blazili	br
blgara	bg
blgariya	bg
blgarska	bg
bljika	be
blm	bl
blr	by
blunei	bn
blz	bz
blɣara	bg
bm	bm
bmu	bm
bn	bn
bnhau yn tusgai zahirgaany bus hong kong	hk
bnhau yn tusgai zahirgaany bus makao	mo
bo	bo
bo bien nga	ci
bo dao nha	pt
bocheuwana	bw
bocvana	bw
bocvano	bw
bodsuana	bw
bogota	co
bohnia erzegovina	ba
bohnia ɛrzegovina	ba
boilibhia	bo
bokina faso	bf
bol	bo
boleva	bo
bolgar	bg
bolgari	bg
bolgarija	bg
bolgariya	bg
bolgeria	bg
bolhariya	bg
bolharska	bg
boli kosta	ci
bolibiya	bo
bolifia	bo
boliifiya	bo
boliivi	bo
boliivia	bo
boliivie	bo
bolivarian republic of venezuela	ve
bolivarianskaya respublika venesuela	ve
bolivi	bo
bolivia	bo
bolivia nutome	bo
bolivia plurinational state of	bo
boliviab	bo
bolivian	bo
bolivie	bo
bolivien	bo
bolivii	bo
bolivija	bo
bolivio	bo
boliviya	bo
bolivja	bo
bolivya	bo
boliwia	bo
boliwie	bo
boliwii	bo
boliwija	bo
boliwiska	bo
bollibia	bo
bolliivije	bo
bolqariya	bg
bonaire	bq
bonaire saint eustatius and saba	bq
bonaire sint eustatius and saba	bq
bonaire sint eustatius und saba	bq
boneir sint estatius a saba a	bq
boneir sint estatius i saba	bq
boneyr sint estatius va saba	bq
booland	pl
boolivi	bo
borborduk afrika respublikasy	cf
boriiviya	bo
borkina faso	bf
borondi	bi
bortuqaal	pt
bosani ai erazegovin	ba
boseunia heleuchegobina	ba
bosini mpe hezegovine	ba
bosinia	ba
bosiniya na herigozevine	ba
bosiniya ni hesegovina	ba
bosinyia a hezegovina	ba
bosna a hercegovina	ba
bosna agus hearsagobhana	ba
bosna hersek	ba
bosna i hercegovina	ba
bosna i hertsegovina	ba
bosna in hercegovina	ba
bosnahersek	ba
bosni a gertsegovina a	ba
bosni di hersegovin	ba
bosni hertsegovin	ba
bosni herzegovinn	ba
bosni nda herzegovine	ba
bosnia	ba
bosnia a hercegovina	ba
bosnia aamma herzegovina	ba
bosnia and herzegovina	ba
bosnia and herzegowina	ba
bosnia and herzergov	ba
bosnia da hertsegovina	ba
bosnia dan herzegovina	ba
bosnia e hercegovina	ba
bosnia e herzegovina	ba
bosnia ed erzegovina	ba
bosnia erzegovina	ba
bosnia ev hertsegovina	ba
bosnia gi herzegovina	ba
bosnia ha herzegovina	ba
bosnia hercegovina	ba
bosnia hersegovina	ba
bosnia herzegovina	ba
bosnia i hercegovina	ba
bosnia i hercegowina	ba
bosnia ja hercegovina	ba
bosnia ja hertsegoviina	ba
bosnia ja hertsegovina	ba
bosnia kple herzergovina nutome	ba
bosnia na erzegovina	ba
bosnia na hezegovina	ba
bosnia na ɛrzegovina	ba
bosnia ne hezegovina	ba
bosnia ne hɛzegovina	ba
bosnia og hercegovina	ba
bosnia og hersegovina	ba
bosnia si hertegovina	ba
bosnia sy herzegovina	ba
bosnia va herzegovina	ba
bosnia y herzegovina	ba
bosniab tsi herzegovinab	ba
bosniahertegovina	ba
bosniaherzegowina	ba
bosniaks	ba
bosnian	ba
bosnianherzegovinian	ba
bosnie e ercegovine	ba
bosnie en herzegovina	ba
bosnie en herzegowina	ba
bosnie herzegovine	ba
bosnie und herzegovina	ba
bosnie und herzegowina	ba
bosnieherzegovine	ba
bosnien an herzegowina	ba
bosnien hercegovina	ba
bosnien och hercegovina	ba
bosnien und herzegowina	ba
bosnii hersegowiin	ba
bosnii na herzegovinni	ba
bosnija be ercegowina	ba
bosnija ir hercegovina	ba
bosnija un hercegovina	ba
bosnio hercegovino	ba
bosniska a hercegowina	ba
bosniya harzagobina	ba
bosniya hersigoviina	ba
bosniya i gertsegovina	ba
bosniya i gertsogovina	ba
bosniya i hertsahavina	ba
bosniya ne herzegovina	ba
bosniya va gertsegovina	ba
bosniya va hersoqovina	ba
bosniya və hersoqovina	ba
bosniya zhana gertsegovina	ba
bosniya zhane gertsegovina	ba
bosnje hercegovine	ba
bosnye ri hersegovin	ba
bossnije un herzegovina	ba
bostvana	bw
boswana	bw
bosznia hercegovina	ba
bosəni ai ɛrəzegovin	ba
bosɨnyia a hɛzɛgovina	ba
bothiwaana	bw
bothnia kene gargobinia	ba
bothnia kɛnɛ ɣargobinia	ba
bothnia na hedhegovina	ba
botisiwana	bw
botiswaana	bw
botiswana	bw
botsoana	bw
botsouana	bw
botsuana	bw
botsuane	bw
botsvana	bw
botsvanna	bw
botswaana	bw
botswana	bw
botswana nutome	bw
botswanab	bw
botswanan	bw
botthwana	bw
botuswaana	bw
botɨswana	bw
bourkina faso	bf
bourkina fasso	bf
bourounti	bi
boutan	bt
bouvet	bv
bouvet adasi	bv
bouvet eiland	bv
bouvet fudomekpo nutome	bv
bouvet insle	bv
bouvet island	bv
bouvet qeqertaq	bv
bouvet saar	bv
bouvet sullot	bv
bouvet sziget	bv
bouvet uhartea	bv
bouvet ƒudomekpo nutome	bv
bouveteilan	bv
bouveteiland	bv
bouveteyja	bv
bouvetinsel	bv
bouvetinsla	bv
bouvetnsaari	bv
bouvetoen	bv
bouveton	bv
bouvetov ostrov	bv
bouvetov otok	bv
bouvetowa kupa	bv
bouvetoya	bv
bouvetoyggj	bv
bouvetuv ostrov	bv
bozicna ostrva	cx
bozicni otok	cx
bozicno ostrvo	cx
boziken ostrov	cx
boziniya hezegovina	ba
boziniya na hezegovina	ba
bozni erizigovini	ba
bozni ɛrizigovini	ba
boznia ne herzegovina	ba
boznija herzegovina	ba
bozwaana	bw
bq	bq
br	br
br-ac	br
br-al	br
br-am	br
br-ap	br
br-ba	br
br-ce	br
br-df	br
br-es	br
br-go	br
br-ma	br
br-mg	br
br-ms	br
br-mt	br
br-pa	br
br-pb	br
br-pe	br
br-pi	br
br-pr	br
br-rj	br
br-rn	br
br-ro	br
br-rr	br
br-rs	br
br-sc	br
br-se	br
br-sp	br
br-to	br
bra	br
braasiil	br
braddan	im
braisil	br
brandenburg	de
brandenburg germany	de
brasiili	br
brasiilia	br
brasil	br
brasila	br
brasile	br
brasilia	br
brasilie	br
brasilien	br
brasilije	br
bratislava	sk
bratislavan	sk
brazil	br
brazil nutome	br
brazili	br
brazilia	br
braziliab	br
brazilian	br
brazilie	br
brazilija	br
braziliya	br
brazilo	br
brazilska	br
brazilu	br
brazilya	br
brazylia	br
brazyliya	br
brazzaville	cg
brb	bb
brcko	ba
brcko district	ba
brcko district of bosnia and herzegovina	ba
brcko distrikt	ba
brcko distrikt bih	ba
brcko distrikt bosnia and herzegovina	ba
brcko distrikt fbih	ba
brcko distrikt federation of bosnia and herzegovina	ba
brecknock	gb-wls
brecknockshire	gb-wls
brecks	gb-wls
brecon	gb-wls
breda	nl
breezil	br
bregot na slonovata koska	ci
bregu i fildishte	ci
bremen	de
bremen germany	de
bresil	br
bresku indlandshafseyjar	io
bresku jomfruaeyjar	vg
bretland	gb
brettesche besezunge em indesche oozejahn	io
brezil	br
brezila	br
brezile	br
brezili	br
brezilya	br
brezilɛ	br
bridgetown	bb
brineyi	bn
brisbane	au
brish	gb
bristol	gb
brit indiai oceani terulet	io
brit terit ind okeaneshi	io
brit virgin szigetek	vg
brita hindoceana teritorio	io
britain	gb
britainfo virgin islands	vg
britaintowo fe india fudome nutome	io
britaintowo fe virgin fudomekpowo nutome	vg
britaintɔwo ƒe india ƒudome nutome	io
britaintɔwo ƒe virgin ƒudomekpowo nutome	vg
britaj virgulininsuloj	vg
britanakan virjinyan kghziner	vg
britandyq virgin araldary	vg
britanetis virjinis kundzulebi	vg
britaniin haryaa enethegiin dalai dah nutag devsgeruud	io
britaniin virzhiny arluud	vg
britanin latta indin okeaneh	io
britaniya	gb
britaniya hind okeani arazisi	io
britaniya hind okeani hududi	io
britaniya hind okeani ərazisi	io
britaniya vircin adalari	vg
britaniya virdzhiniya orollari	vg
britaniya virgin orollari	vg
britaniyaning hind okeanidagi hududi	io
britaniyanyn indiya okeanyndagy aimagy	io
britannia	gb
britanska devicanska ostrva	vg
britanska devichanska ostrva	vg
britanska djevicanska ostrva	vg
britanska indookeanska teritorija	io
britanska teritorija u indijskom okeanu	io
britanska teritoriya v indiiskiya okean	io
britanska territorija u indijskom okeanu	io
britanskaya kolumbiya	ca
britanskaya territoriya v indiiskom okeane	io
britanski deviski otoki	vg
britanski devstveni ostrovi	vg
britanski djevicanski otoci	vg
britanski indijskooceanski teritorij	io
britanski virdzhinski ostrovi	vg
britanskie virginskie ostrova	vg
britansko ozemlje v indijskem oceanu	io
britanya hint okyanusu topraklari	io
britanya virjin adalari	vg
britenfo hon man wo india po no mu	io
britenfo hɔn man wɔ india po no mu	io
britesch joffereninselen	vg
britescht territorium am indeschen ozean	io
briti india ookeani ala	io
briti neitsisaared	vg
britische jungferninseln	vg
britisches territorium im indischen ozean	io
britischi jungfere insle	vg
britischs territoorium im indische oozean	io
britises territorium em indise ozean	io
british	gb
british anguilla	ai
british antarctic territory	aq
british ceylon	lk
british citizen	gb
british columbia	ca
british columbia ca	ca
british columbia canada	ca
british columbia kanada	ca
british columbia kanada province	ca
british columbia kanada provinz	ca
british columbia province	ca
british cyprus	cy
british english	gb
british hong kong	hk
british indian ocean territory	io
british overseas territory of gibraltar	gi
british somaliland	so-som
british subject	gb
british virgin islander	vg
british virgin islands	vg
britisi indu teekoo laama	io
britisi jungfroiwinsla	vg
britisi virgin gungey	vg
britisk kolumbija	ca
britisk kolumbija kanada	ca
britisk kolumbija kanada province	ca
britiske knezniske kupy	vg
britiske knjezniske kupy	vg
britiske omrade i det indiske hav	io
britiski indiskooceaniski teritorium	io
britiski teritorij w indiskim oceanje	io
brits indiese oseaangebied	io
britse gebieden in de indische oceaan	io
britse gebieden yn de indyske oseaan	io
britse maagde eilande	vg
britse maagdeneilanden	vg
britse maagdeneilannen	vg
britsh	gb
britske indickooceanske uzemi	io
britske indickooceanske uzemie	io
britske panenske ostrovy	vg
brittania virgin sullot	vg
brittilainen intian valtameren alue	io
brittilaiset neitsytsaaret	vg
brittish	gb
brittiska jungfruoarna	vg
brittiska territoriet i indiska oceanen	io
britu virdzinas	vg
britu virdzinu salas	vg
brizil	br
brmuda	bm
brn	bn
brodski okrug	ba
brodski okrug bih	ba
brodski okrug fbih	ba
broenei	bn
brounei	bn
brtqiz	pt
bruine	bn
brun	bn
brunae	bn
brunai tarussalam	bn
brunaigh	bn
brunay	bn
brune	bn
brunei	bn
brunei darussalam	bn
brunei negara brunei darussalam	bn
brunei nutome	bn
brunej	bn
bruneja	bn
brunejo	bn
brunejus	bn
bruney	bn
bruni	bn
bruniya	bn
brunǝ	bn
brunɛi	bn
brussels	be
brussels belgium	be
bruunee	bn
bruxellois	be
bryansk	ru
bryansk oblast	ru
bryansk oblast russia	ru
bryansk region	ru
bryanskaya oblast	ru
bryanskaya oblast rossiya	ru
brytanskaya terytoryya u indyiskim akiyane	io
brytanski terytorii v indiiskomu okeani	io
brytanski virhinski ostrovi	vg
brytanskiya virhinskiya astravy	vg
brytyjskie terytorium oceanu indyjskiego	io
brytyjskie wyspy dziewicze	vg
brɛsil	br
bs	bs
bssr	suhh
bt	bt
btitish	gb
btn	bt
bu	mm
bubeseom	bv
bubirigi	be
bucharest	ro
buchinafaso	bf
buckinghamshire	gb
bucks	gb
budaaki	de
budapest	hu
budapesti	hu
buenos aires	ar
bufalansa	fr
bufaransa	fr
bufini	fi
bugarija	bg
bugarska	bg
bugd nairamdah cheh uls	cz
bugd nairamdah dominikan	do
bugereekibuyonaani	gr
bugirimaani	de
bugmalianajedo	mp
buircine faso	bf
buirciona faso	bf
bukiini	mg
bukina faso	bf
bukina fe aso	bf
bukina fǝ asɔ	bf
bukinafaaso	bf
bukinafaso	bf
bukinafatho	bf
bukini	mg
bukkinna faase	bf
bulagari	bg
bulakina faso	bf
bulasili	br
buleukinapaso	bf
bulgaari	bg
bulgaaria	bg
bulgaarie	bg
bulgaariya	bg
bulgalia	bg
bulgareti	bg
bulgari	bg
bulgaria	bg
bulgaria nutome	bg
bulgariab	bg
bulgarian	bg
bulgarie	bg
bulgarien	bg
bulgarii	bg
bulgarija	bg
bulgarije	bg
bulgaristan	bg
bulgariya	bg
bulgarska	bg
bulgarujo	bg
bulgarye	bg
bulgharia	bg
bulharsko	bg
bulibia	bo
bulibya	bo
buligaliya	bg
buligari	bg
buligaria	bg
buligariya	bg
bulinizya tafransist	pf
bulivi	bo
bulivya	bo
bullgari	bg
bulljaarije	bg
bulugarii	bg
bulugariya	bg
bulundi	bi
bulune	bn
buluneyi	bn
bulunya	pl
buləgari	bg
buləkina faso	bf
bumm	mm
bundesrepublik deutschland	de
bungari	bg
bungereza	gb
bungyereza	gb
burandi	bi
buraziiri	br
burezili	br
burineyi	bn
burinɛyi	bn
burkibaa faaso	bf
burkiina faaso	bf
burkina faaso	bf
burkina fasas	bf
burkina faso	bf
burkina faso nutome	bf
burkina fasoa	bf
burkina fasob	bf
burkina fasu	bf
burkina paso	bf
burkinabe	bf
burkinafaso	bf
burkinan	bf
burkine pathu	bf
burkino	bf
burkinɛ pathu	bf
burma	mm
burma miyamar	mm
burmese	mm
burnaay	bn
burquina faso	bf
burtu riku	pr
burugariya	bg
burugweizooba bwa timori	tl
burukiina faso	bf
burukina faso	bf
burunayi	bn
burund	bi
burundaidh	bi
burundi	bi
burundi nutome	bi
burundian	bi
burundib	bi
burundii	bi
burundis	bi
burundo	bi
burundzi	bi
burune	bn
buruneei	bn
buruneeya	bn
burunei	bn
buruney	bn
buruneyi	bn
burunndi	bi
burunɛy	bn
burutic dhuool bergin	vg
burutic dhuɔɔl bergin	vg
burutic gendian ocen	io
burutic ɣendian ocen	io
buruundi	bi
buryatia	ru
buryatia russia	ru
buryatiya	ru
busna d hersek	ba
busna d hirsik	ba
bustwana	bw
butaan	bt
butaani	bt
butan	bt
butana	bt
butanas	bt
butani	bt
butano	bt
butao	bt
butau	bt
butaŋ	bt
bute	gb-sct
butswana	bw
buttaan	bt
buturuki take	tr
buugelia	bg
buugɛlia	bg
buutan	bt
buutaŋ	bt
buve	bv
buve adasi	bv
buve araldary	bv
buve araly	bv
buve kghzi	bv
buve oroli	bv
buve ostrva	bv
buve sala	bv
buven gaire	bv
buvet oroli	bv
buvetyn arluud	bv
buyindi	in
buyonaani	gr
bv	bv
bv islands	vg
bvi	vg
bvi foreign	vg
bvt	bv
bw	bw
bwa	bw
bwlgaria	bg
by	by
byaa	suhh
byelorisi	by
byelorussian soviet socialist republic	suhh
byelorussian ssr	suhh
bys	suhh
bz	bz
bǝlɔŋ bǝ kaksa bɛ taataaŋzǝn	ae
bɔkina faso	bf
bɔlgeria	bg
bɔsnyɛ ri hɛrsǝgɔvin	ba
bɔtisiwana	bw
bɔtswana	bw
bɔɔlivi	bo
bəhreyn	bh
bəlarus	by
bəlazil	br
bəlis	bz
bəniŋ	bj
bəsamoa ya amərəka	as
bɛlalus	by
bɛlaris	by
bɛlarus	by
bɛlezɨ	bz
bɛlgik	be
bɛlgyium	be
bɛlgyum	be
bɛliz	bz
bɛliziki	be
bɛljik	be
bɛləhig	be
bɛmuda	bm
bɛngiladɛsi	bd
bɛnin	bj
bɛnǝn	bj
bɛnɨŋ	bj
bɛrmuda	bm
bɛrəmud	bm
bɛŋgladɛsh	bd
bɛɛdzwum	be
bɛɛmudǝ	bm
bɨlazii	br
bɨlune	bn
ca	ca
ca ri be ha lan	bq
ca-ab	ca
ca-bc	ca
ca-mb	ca
ca-nb	ca
ca-nl	ca
ca-ns	ca
ca-nt	ca
ca-nu	ca
ca-on	ca
ca-pe	ca
ca-qc	ca
ca-sk	ca
ca-yt	ca
caad	td
caadi	td
caadu	td
cabo verde	cv
cabo verdean	cv
cabu verde	cv
cac dao nho xa ttam thuoc my	um
cac tieu vquoc a rap tnhat	ae
cad	td
cada	td
cadas	td
cadi	td
cado	td
caernarfonshire	gb-wls
caernarvon	gb-wls
caf	cf
cailleann nuadh	nc
caina	cn
caina sin	cn
caipurasi	cy
cairo	eg
caithness	gb-sct
calatayud	es
caledonia newydd	nc
california	us
california ca	us
california estados unidos	us
california republic	us
california united states of america	us
california us	us
california usa	us
californie	us
californie etatsunis	us
camaroes	cm
camarun	cm
cambodge	kh
cambodgia	kh
cambodia	kh
cambodiab	kh
cambodian	kh
cambodja	kh
cambodscha	kh
cambogia	kh
camboja	kh
camboya	kh
camboze	kh
cambridgeshire	gb
cambs	gb
cambudya	kh
cambuidea	kh
cameroon	cm
cameroonian	cm
cameroonni	cm
cameroun	cm
camerun	cm
camerwn	cm
camp justice	io
campuchia	kh
can	ca
canada	ca
canada nutome	ca
canade	ca
canadian	ca
canadians	ca
canarian	ic
canarias	ic
canaries	ic
canary islands	ic
canary islands spain	ic
canberra	au
canub afrika	za
canubi corciya va canubi sendvic adalari	gs
canubi koreya	kr
canubi sudan	ss
cap verd	cv
cap verde	cv
cap vert	cv
cape verde	cv
cape verde islands	cv
cape verdian	cv
capiverdi	cv
capivɛrdi	cv
capo verde	cv
capul verde	cv
capvert	cv
car	cf
caracas	ve
caraibi olandesi	bq
cardiff	gb-wls
cardigan	gb-wls
cardiganshire	gb-wls
cards	gb-wls
carib neerlandes	bq
caribbean netherlands	bq
caribe neerlandes	bq
caribisch nederland	bq
carlow	ie
carm	gb-wls
carmarthen	gb-wls
carmarthenshire	gb-wls
carms	gb-wls
carn	gb-wls
carna gora	me
carnarvon	gb-wls
carnarvonshire	gb-wls
carolina del norte	us
carolina del norte estados unidos	us
carolina del sur	us
carolina del sur estados unidos	us
caroline du nord	us
caroline du nord etatsunis	us
caroline du sud	us
caroline du sud etatsunis	us
casachstan	kz
casaquistao	kz
castries	lc
cat	td
catalonia	es
catar	qa
cathair na bhatacain	va
cavan	ie
cayile	cl
cayina	cn
cayman	ky
cayman adalari	ky
cayman brac	ky
cayman islands	ky
cayman islands gb	ky
cayman isles	ky
cayman qeqertaq	ky
cayman sullot	ky
caymaneilanden	ky
caymaneilannen	ky
caymaneyjar	ky
caymanian	ky
caymanoarna	ky
caymanoerne	ky
caymanoyane	ky
caymanoyene	ky
caymanoyggjar	ky
caymans	ky
caymansaaret	ky
caymn	ky
cayna	cn
cazaquistao	kz
cc	cc
ccek	cz
ccili	cl
ccinwa	cn
cck	cc
cd	cd
ceahkka	cz
ceanada	ca
ceara	br
ceara brazil	br
cebelitarik	gi
cehija	cz
cehujo	cz
ceinia	ke
cejlon	lk
cek	cz
cek cumhuriyeti	cz
cek labo	cz
ceki republiki	cz
cekija	cz
cekkija	cz
cekoslovakya	cshh
cekya	cz
cenral african republic	cf
centr afrika respubliko	cf
centraafriki koyra	cf
centraal afrikaanse republiek	cf
centrafrika	cf
centrafrique	cf
central african	cf
central african republic	cf
central african republic car	cf
central african republiki	cf
centralafrikanska republiken	cf
centralafrikas republika	cf
centralnoafricka republika	cf
centralnoafriska republika	cf
centrines afrikos respublika	cf
centrol aprika repuoblic	cf
cerna hora	me
cerq	cq
cersi	je
ceska	cz
ceska republika	cz
cesko	cz
ceskoslovensko	cshh
cexiya	cz
ceylon	lk
ceylon sri lanka	lk
cezayir	dz
cf	cf
cg	cg
ch	ch
ch-ag	ch
ch-ai	ch
ch-ar	ch
ch-be	ch
ch-bl	ch
ch-bs	ch
ch-fr	ch
ch-ge	ch
ch-gl	ch
ch-gr	ch
ch-ju	ch
ch-lu	ch
ch-ne	ch
ch-nw	ch
ch-ow	ch
ch-sg	ch
ch-sh	ch
ch-so	ch
ch-sz	ch
ch-tg	ch
ch-ti	ch
ch-ur	ch
ch-vd	ch
ch-vs	ch
ch-zg	ch
ch-zh	ch
cha	td
chaadi	td
chad	td
chade	td
chadeu	td
chadi	td
chaena	cn
chaina	cn
chamayka	jm
chaponia	jp
charlestown	kn
charlestown nevis	kn
charlottetown	ca
charnagoryya	me
che	ch
che lekpubele	cz
chechen	ru
chechen republic	ru
chechen republic of ichkeria	ru
chechenskaya respublika	ru
chechenskaya respublika rossiya	ru
chechnya	ru
chechnya rossiya	ru
chechnya ru	ru
chechnya russia	ru
chechnya russian federation	ru
cheh respublikasy	cz
chehi	cz
chehiya	cz
chehiya respublikasi	cz
chehoslovakiya	cshh
chekheti	cz
chekhetis respublika	cz
chekhetisrespublika	cz
chekhia	cz
cheki boloe	cz
cheko	cz
cheli	cl
chelyabinsk	ru
chelyabinsk oblast	ru
chelyabinsk oblast russia	ru
chelyabinsk rossiya	ru
chelyabinsk russia	ru
chelyabinskaya oblast	ru
chelyabinskaya oblast rossiya	ru
chequia	cz
cherkaska oblast	ua
cherkasskaya oblast	ua
cherkassy	ua
cherkassy oblast	ua
cherkasy	ua
cherkasy oblast	ua
cherkasy oblast ukraine	ua
cherkasy region	ua
cherna gora	me
chernigov	ua
chernigov oblast	ua
chernigovskaya oblast	ua
chernihiv	ua
chernihiv oblast	ua
chernihiv oblast ukraine	ua
chernihiv region	ua
chernihivska oblast	ua
chernivetska oblast	ua
chernivtsi	ua
chernivtsi oblast	ua
chernivtsi oblast ukraine	ua
chernivtsi region	ua
chernogoria	me
chernogoriya	me
chernovitskaya oblast	ua
chernovtsy	ua
chernovtsy oblast	ua
ches	gb
cheshire	gb
cheshka	cz
cheshka republika	cz
cheshskaya respublika	cz
cheska respublika	cz
chexiya respublikasi	cz
chhattisgarh	in
chhattisgarh india	in
chiba	jp
chiile	cl
chiina	cn
chile	cl
chilean	cl
chili	cl
chilib	cl
chille	cl
chilska	cl
chin	cn
china	cn
china hong kong special administrative region	hk
china macao special administrative region	mo
china mainland	cn
chinab	cn
chinachine	cn
chinastan	cn
chinastani makao hvsh	mo
chine	cn
chine rep pop	cn
chinese	cn
chineti	cn
chiny	cn
chipre	cy
chisinau	md
chisiwa cha cook	ck
chisiwa cha falkland	fk
chisiwa cha kemen	ky
chisiwa cha malushal	mh
chisiwa cha marian cha kasikazini	mp
chisiwa cha nolufok	nf
chisiwa cha solomon	sb
chisiwa cha tuluchi na kaiko	tc
chisiwa chivihi cha malekani	vi
chisiwa chivihi cha wingalesa	vg
chitsuwa chenorfolk	nf
chl	cl
chn	cn
chnese	cn
chonburi	th
chongqing	cn
chongqing china	cn
chongqing municipality	cn
chonng konng edp kinas	hk
chornohoriya	me
chorvatsko	hr
chorwacja	hr
chorwatska	hr
chrdiloet marianas kundzulebi	mp
chrdiloeti korea	kp
chreschtdagsinsel	cx
christmas adasi	cx
christmas island	cx
christmas uhartea	cx
christmaseiland	cx
christmasoya	cx
chuia mar falkland	fk
chuia mar marshall	mh
chuia mar norfolk	nf
chukotka autonomous okrug	ru
chukotka autonomous okrug russia	ru
chungking	cn
chuvashia	ru
chuvashia russia	ru
chwila fi fakilan	fk
chwila fi masha	mh
chwila fi nufo	nf
chwila fi solomwin	sb
chwila m maliana mi ekuw mo	mp
chwila m vidzinyia m bileti mo	vg
chwila n kaeman	ky
chwila n keb vee	cv
chwila n ku	ck
chwila n tite a kaekus	tc
chwɨla fɨ fakɨlan	fk
chwɨla fɨ masha	mh
chwɨla fɨ nufoʔ	nf
chwɨla fɨ solomwɨn	sb
chwɨla m maliana mɨ ekuw mo	mp
chwɨla m vidzinyia m bɨleti mo	vg
chwɨla n tɨte a kaekus	tc
chwɨla ŋ kaeman	ky
chwɨla ŋ kuʔ	ck
chwɨla ŋ kɛb vɛɛ	cv
chyli	cl
chypre	cy
chɛ lekpubele	cz
chɛki boloe	cz
ci	ci
ciad	td
cibuti	dj
cidade do vaticano	va
cierna hora	me
ciile	cl
cile	cl
cili	cl
cilii	cl
cilio	cl
cille	cl
cillɛ	cl
cimbabue	zw
cin	cn
cin hong kong oyb	hk
cin makao oyb	mo
cina	cn
cine	cn
cingapura	sg
cinujo	cn
ciopras	cy
ciorgastan	kg
cipar	cy
ciper	cy
cipr	cy
cipra	cy
cipre	cy
cipri	cy
cipro	cy
cipru	cy
ciprus	cy
ciprɛ	cy
ciraaq	iq
cireabaiti	ki
ciribeas	ki
citad dal vatican	va
citizen of guineabissau	gw
citta del vaticano	va
city of kyiv	ua
city of lnd	gb
city of london	gb
ciuda del vaticanu	va
ciudad del vaticano	va
ciutat del vatica	va
civ	ci
ciwba	cu
cjaf vert	cv
ck	ck
cl	cl
clackmannanshire	gb-sct
clare	ie
cleveland	gb
clipperton	cp
clipperton island	cp
clippertoninsel	cp
clwyd	gb-wls
cm	cm
cmr	cm
cn	cn
cn-ah	cn
cn-bj	cn
cn-cq	cn
cn-fj	cn
cn-gd	cn
cn-gs	cn
cn-gx	cn
cn-gz	cn
cn-ha	cn
cn-hb	cn
cn-he	cn
cn-hi	cn
cn-hk	hk
cn-hl	cn
cn-hn	cn
cn-jl	cn
cn-js	cn
cn-jx	cn
cn-ln	cn
cn-mo	mo
cn-nm	cn
cn-nx	cn
cn-qh	cn
cn-sc	cn
cn-sd	cn
cn-sh	cn
cn-sn	cn
cn-sx	cn
cn-tj	cn
cn-tw	tw
cn-xj	cn
cn-xz	cn-xz
cn-yn	cn
cn-zj	cn
co	co
co dur	gb
co oet	kw
coasta de fildes	ci
cockburn town	tc
cocos	cc
cocos adalari	cc
cocos islands	cc
cocos keeling adalari	cc
cocos keeling islands	cc
cocos qeqertaq	cc
cocos sullot	cc
cocos uharteak	cc
cocoseilanden	cc
cocosoerne	cc
cod	cd
cog	cg
coirea a deas	kr
coirea a tuath	kp
cok	ck
col	co
collectivite de saintmartin	mf
coloimbia	co
colombia	co
colombiab	co
colombian	co
colombie	co
colombo	lk
colorado	us
colorado co	us
colorado estados unidos	us
colorado etatsunis	us
colorado united states of america	us
colorado us	us
colorado usa	us
columbia	co
columbian	co
com	km
commonwealth of australia	au
commonwealth of dominica	dm
commonwealth of northern marianas	mp
commonwealth of the bahamas	bs
commonwealth of the northern mariana islands	mp
commonwealth of the northern marianas	mp
comoras	km
comore	km
comoren	km
comorerne	km
comores	km
comorian	km
comoris	km
comoros	km
comorosu	km
companies house uk	gb
companies house wales	gb
conakry	gn
confederate states of america	us
confederation suisse	ch
confederazione svizzera	ch
cong hoa dominica	do
cong hoa sec	cz
cong hoa trung phi	cf
cong hoa xa hoi chu nghia viet nam	vn
congo	cg
congo brazzaville	cg
congo democratic republic of	cd
congo democratic republic of the	cd
congo democratic republic of was zaire	cd
congo dr	cd
congo kinshasa	cd
congo peoples republic of	cg
congo rdc	cd
congo rep	cg
congo republic of	cg
congo republic of the	cg
congo the democratic republic of the	cd
congob	cg
congobrazzaville	cg
congolese	cd
congolese congo	cd
congolese drc	cd
congu brazzaville	cg
congu kinxasa	cd
connecticut	us
connecticut ct	us
connecticut estados unidos	us
connecticut etatsunis	us
connecticut united states of america	us
connecticut us	us
connecticut usa	us
cook	ck
cook adalari	ck
cook insle	ck
cook islands	ck
cook qeqertaq	ck
cook sullot	ck
cook szigetek	ck
cook uharteak	ck
cookeilande	ck
cookeilanden	ck
cookeilannen	ck
cooki saared	ck
cookinsaaret	ck
cookinselen	ck
cookinseln	ck
cookinsla	ck
cookislands	ck
cookoarna	ck
cookoerne	ck
cookove ostrovy	ck
cookovi otoci	ck
cookovi otoki	ck
cookovy ostrovy	ck
cookowe kupy	ck
cookoyane	ck
cookoyene	ck
cooks eyjar	ck
cookseyjar	ck
cooksoyggjar	ck
cooperative republic of guyana	gy
copenhagen	dk
corea dal nord	kp
corea dal sid	kr
corea del nord	kp
corea del norte	kp
corea del sud	kr
corea del sur	kr
corea do norte	kp
corea do sur	kr
coree dal nord	kp
coree dal sud	kr
coree du nord	kp
coree du sud	kr
coree du sud rep de	kr
coree republique de	kr
coreea de nord	kp
coreea de sud	kr
coreia do norte	kp
coreia do sul	kr
corn	gb
cornwall	gb
coschta rica	cr
costa davorio	ci
costa de marfil	ci
costa divori	ci
costa divur	ci
costa do marfim	ci
costa rica	cr
costa rican	cr
costa rice	cr
costa ricea	cr
cote d	ci
cote d 8217ivoire	ci
cote d ivoire	ci
cote divoire	ci
cote divoire ivory coast	ci
cotonou	bj
country of curacao	cw
county of bedford	gb
county of berks	gb
county of buckingham	gb
county of cambridge	gb
county of chester	gb
county of derby	gb
county of durham	gb
county of gloucester	gb
county of hereford	gb
county of hertford	gb
county of huntingdon	gb
county of lancaster	gb
county of leicester	gb
county of lincoln	gb
county of northampton	gb
county of nottingham	gb
county of oxford	gb
county of salop	gb
county of southampton	gb
county of stafford	gb
county of warwick	gb
county of wilts	gb
county of worcester	gb
county of york	gb
cp	cp
cpt	cp
cpv	cv
cq	cq
cr	cr
cravuazie	hr
cri	cr
crimea	ua-cri
crimea occupied	ua-cri
crimea occupied ukraine	ua-cri
crioch aigean indiach na breataine	io
criocha francacha dheisceart an domhain	tf
crna gora	me
croacia	hr
croat	hr
croatia	hr
croatia hrvatska	hr
croatiab	hr
croatian	hr
croatie	hr
croazia	hr
cromartyshire	gb-sct
crown colony of malta	mt
crq	cq
cs	cshh
csad	td
csehorszag	cz
cshh	cshh
csk	cshh
csxx	csxx
cthen	gb-wls
cu	cu
cuait	kw
cub	cu
cuba	cu
cubab	cu
cuban	cu
cueste di avoli	ci
cuibheit	kw
culumbya	co
cumaan	om
cumb	gb
cumberland	gb
cumbria	gb
cumur	km
cura ao island	cw
curacao	cw
curacaoan	cw
curacau	cw
curazao	cw
curitiba	br
cuw	cw
cv	cv
cw	cw
cx	cx
cxr	cx
cy	cy
cy-trnc	cy-trnc
cyb	ip
cyberspace	ip
cym	ky
cymreig	gb-wls
cymro	gb-wls
cymru	gb-wls
cymry	gb-wls
cyp	cy
cypern	cy
cypr	cy
cypriot	cy
cypriot republic	cy
cypriote	cy
cypriska	cy
cyprs	cy
cyprus	cy
cyps	cy
cyrpus	cy
cz	cz
czad	td
czarnogora	me
cze	cz
czech	cz
czech republic	cz
czech republiki	cz
czechia	cz
czechoslovak republic	cshh
czechoslovak socialist republic	cshh
czechoslovakia	cshh
czechoslovakian	cshh
czechy	cz
cənub afrika	za
cənubi corciya və cənubi sendvic adalari	gs
cənubi koreya	kr
cənubi sudan	ss
cɛk	cz
cɛntrɔl aprika repuɔblic	cf
da benin	bj
da konggo brassavill	cg
da konggo kinschasa	cd
daehanmingug	kr
daeman	tw
dagestan	ru
dagestan rossiya	ru
dagestan russia	ru
dagestani	ru
dagestanskaya respublika	ru
daghestan russia	ru
dagliq qarabag	az-nk
dai loan	tw
daitschland	de
dakar	sn
dakota del norte	us
dakota del norte estados unidos	us
dakota del sur	us
dakota del sur estados unidos	us
dakota du nord	us
dakota du nord etatsunis	us
dakota du sud	us
dakota du sud etatsunis	us
dalekie wyspy mniejsze stanow zjednoczonych	um
damascus	sy
daminika	dm
daminikanskaya respublika	do
dan mach	dk
danamarag	dk
dananmarki	dk
danemalaku	dk
danemarc	dk
danemarca	dk
danemarike	dk
danemark	dk
danemarki	dk
danemerke	dk
dani	dk
dania	dk
danija	dk
danimaha	dk
danimarca	dk
danimarcje	dk
danimariki	dk
danimarka	dk
danimarke	dk
danish	dk
daniya	dk
danmak	dk
danmark	dk
danmarka	dk
danmarki	dk
danmarku	dk
danmork	dk
dannmark	dk
danska	dk
dansker	dk
dansko	dk
danujo	dk
danəmarəg	dk
danɛmarike	dk
dao bouvet	bv
dao giang sinh	cx
dao man	im
dao norfolk	nf
dao somoa thuoc my	as
darwin	au
dasavleti sahara	eh
davvi korea	kp
davvi marianat	mp
davvisudan	sd
dawlat alkuwait	kw
daŋmark	dk
dd	dd
ddde	dd
ddr	dd
de	de
de affrica	za
de amerikanske jomfruoer	vi
de amerikanske jomfruoyene	vi
de ammarrikahnesche juffer enselle	vi
de bahamas	bs
de bermudas	bm
de brettesche juffer enselle	vg
de britiske jomfruoer	vg
de britiske jomfruoyene	vg
de buvee ensel	bv
de dommenekaanesche reppublik	do
de ensel barbados	bb
de ensel man	im
de ensel zint hellena	sh
de ensel zint lutscha	lc
de enselle svalbard un jan mayen	sj
de enselle turks un kaikos	tc
de falkland enselle	fk
de farror enselle	fo
de fidschi endelle	fj
de forenede arabiske emirater	ae
de forente arabiske emirater	ae
de franske besiddelser i det sydlige indiske ocean	tf
de franske sorterritorier	tf
de georgia ac ynysoedd sandwich y de	gs
de heart ensel un de mcdonald enselle	hm
de kaiman enselle	ky
de kapvardesche enselle	cv
de karribbesche nederlang	bq
de kokkos enselle	cc
de kommoore	km
de korea	kr
de kuuk enselle	ck
de machschall enselle	mh
de nederlandske antiller	nl
de nederlang	nl
de noodlijje marijanne enselle	mp
de noofok ensel	nf
de ohland enselle	ax
de palaestinensiske omrader	ps
de pitkarn ensel	pn
de republik sodaffrika	za
de schweiz	ch
de seischalle	sc
de solomone enselle	sb
de swdan	ss
de torkei	tr
de tschaschei	cz
de ukraiine	ua
de vereineschte schtaate vun amarrika ier usserhallef jelaaje enselsche	um
de vereineschte schtaate vun ammarrika	us
de weihnaachs ensel	cx
de zantraalaffrikaanesche republik	cf
de zint battalmi enselle	bl
de zint maates ensel	mf
de-bb	de
de-be	de
de-bw	de
de-by	de
de-hb	de
de-he	de
de-hh	de
de-mv	de
de-ni	de
de-nw	de
de-rp	de
de-sh	de
de-sl	de
de-sn	de
de-st	de
de-th	de
dearsaidh	je
debabritanija	gb
deenimaaka	dk
dei amerikanske jomfruoyane	vi
dei britiske jomfruoyane	vg
dei sameinte arabiske emirata	ae
del afrikai koztarsasag	za
del korea	kr
del szudan	ss
delauear	us
delauear estados unidos	us
delauer	us
delauer ssha	us
delaveris shtati	us
delaware	us
delaware de	us
delaware estados unidos	us
delaware etatsunis	us
delaware united states of america	us
delaware us	us
delaware usa	us
deli georgia es deli sandwich szigetek	gs
democratic federal yugoslavia	yucs
democratic people s republic of korea	kp
democratic peoples republic of korea	kp
democratic peoples republic of korea dprk	kp
democratic peoples republic of korearpdc	kp
democratic republic of congo	cd
democratic republic of georgia	ge
democratic republic of sao tome and principe	st
democratic republic of the congo	cd
democratic republic of the congo formerly zaire	cd
democratic republic of timor leste	tl
democratic republic of vietnam	vn
democratic socialist republic of sri lanka	lk
demokoratika ripaaburika ya kongo	cd
demokraatischi volksrepublik koreea	kp
demokraticheskaya respublika kongo	cd
demokraticna republika kongo	cd
demokratiese republiek van die kongo	cd
demokratin respublika kongo	cd
demokratische arabische republik sahara	eh
demokratska republika kongo	cd
demokratyczna republika konga	cd
demukalati lekpubele e kungu	cd
den centralafrikanske republik	cf
den dominikanske republik	do
den dominikanske republikk	do
den dominikanske republikken	do
den sentralafrikanske republikk	cf
den sentralafrikanske republikken	cf
denbigh	gb-wls
denbighshire	gb-wls
denemarke	dk
denemarken	dk
denima	dk
denimaaka	dk
denimaki	dk
denmak	dk
denmakeu	dk
denmakhi	dk
denmaki	dk
denmarc	dk
denmark	dk
denmark nutome	dk
denmarki	dk
der sennejall	sn
der sodpol	aq
der tschadd	td
der vattikahn	va
derbs	gb
derbys	gb
derbyshire	gb
derry	gb-nir
det britiske territoriet i indiahavet	io
det britiske territorium i det indiske ocean	io
det palestinske omradet	ps
deu	de
deutan	de
deutsch	de
deutsche demokratische republik	dd
deutschland	de
dev	gb
devon	gb
devonshire	gb
dg	dg
dga	dg
dhaka	bd
dhambia	zm
dhimbabwe	zw
diameuga	jm
diblalta	gi
dibutuii	dj
didi britaneti	gb
didi britaneti gbr	gb
didi britanetis da chrdiloet irlandiis gaertianebuli samepo	gb
didi britanetisa da	gb
didi britanetisa da chrdiloet	gb
didi britanetisa da chrdiloet irlandiis	gb
didi britanetisa da chrdiloet irlandiis gaertianebuli	gb
didi britanetisa da chrdiloet irlandiis gaertianebuli samepo	gb
didi britanetisada chrdiloet irlandiis gaertianebuli samepo	gb
didi britanetisada chrdiloet irlandiis gaertianebulisamepo	gb
didi britanetisada chrdiloet irlandiisgaertianebuli samepo	gb
didibritaneti	gb
didibritanetisa da chrdiloet irlandiisgaertianebuli samepo	gb
didibritanetisa da chrdiloetirlandiis gaertianebulisamepo	gb
didzioji britanija	gb
didziosios britanijos mergeliu salos	vg
diego garcia	dg
diego garcia british indian ocean territory	dg
diego garsiya	dg
diegogaleusiaseom	dg
diegogarsia	dg
diegogarsiya	dg
diehoharsiya	dg
diengo garsia	dg
dienvidafrikas republika	za
dienviddzordzija un dienvidsendvicu salas	gs
dienvidkoreja	kr
dienvidsudana	ss
dieqoqarsia	dg
dili	tl
dimiliki dya vakulungwa va chalabu	ae
dinamarca	dk
dinamarka	dk
dino ki dzughunsto ki endia ki bileti ko	io
diobraltar	gi
diobutaidh	dj
district de columbia	us
district de columbia etatsunis	us
district of columbia	us
district of columbia united states of america	us
district of columbia us	us
district of columbia usa	us
distrito de columbia	us
distrito de columbia estados unidos	us
distrito federal	br
distrito federal do brasil	br
ditunga dya afrika wa munkatshi	cf
ditunga dya tsheka	cz
ditunga wa duminiku	do
ditunga wa kongu	cd
dj	dj
djerman	de
djevicanska ostrva sad	vi
dji	dj
djiboeti	dj
djiboti	dj
djibouti	dj
djiboutian	dj
djibuti	dj
djɛrman	de
dk	dk
dm	dm
dma	dm
dnepropetrovsk	ua
dnepropetrovsk oblast	ua
dnepropetrovskaya oblast	ua
dnipro	ua
dnipropetrovsk	ua
dnipropetrovsk oblast	ua
dnipropetrovsk oblast ukraine	ua
dnipropetrovsk region	ua
dnipropetrovska oblast	ua
dnk	dk
dnr	ua-dpr
do	do
dodoma	tz
dogil	de
dogu almanya	dd
dogu timor	tl
doha	qa
doiminice	dm
doiminicea	dm
dom	do
domanika	dm
domeenika	dm
domeneka	dm
domeneka kurokese	do
domeneka lekpubele	do
domiinika	dm
domiinika boloe	do
domiinika ɓoloe	do
domimiki republiki	do
domingo	do
dominica	dm
dominicaanse republiek	do
dominicab	dm
dominican	dm
dominican republic	do
dominiche	dm
dominik	dm
dominik cumhuriyeti	do
dominik republik	do
dominika	dm
dominika gonghwagug	do
dominika nutome	dm
dominika repoblik nutome	do
dominika repɔblik nutome	do
dominika respublikasy	do
dominikaani vabariik	do
dominikaaninen tasavalta	do
dominikaanse republiek	do
dominikaanske republyk	do
dominikai koztarsasag	do
dominikalydveldid	do
dominikan respublika	do
dominikan respublikasi	do
dominikan respublikasy	do
dominikana	do
dominikana dassevaldi	do
dominikanesch republik	do
dominikani dimokratia	do
dominikanische republik	do
dominikanisi rebublik	do
dominikanska republika	do
dominikanska republiken	do
dominikanska respublika	do
dominikanskaya respublika	do
dominikar errepublika	do
dominikas republiki	do
dominike	dm
dominikelta respublika	do
dominikha	dm
dominiki	dm
dominiko	dm
dominikos respublika	do
dominikyan hanrapetutyun	do
dominique	dm
dominiska lydveldid	do
dominnika	dm
dominɨka	dm
domnik	dm
domnika	do
domənika	dm
donegal	ie
donetsk	ua-dpr
donetsk city	ua-dpr
donetsk oblast	ua-dpr
donetsk occupied ukraine	ua-dpr
donetsk peoples republic	ua-dpr
donetska	ua-dpr
donetska oblast	ua-dpr
donetskaya narodnaya respublika	ua-dpr
dong timor	tl
dongli	cn
dongtimoleu	tl
doninica	dm
doominiki	dm
doominiki laboo	do
dor	gb
dorset	gb
dorsetshire	gb
douarou aostral frans	tf
douglas	im
douglas isle of man	im
doutschland	de
dowla waticaan	va
dowlaaji dentudi amerik	us
dowlaaji dentuɗi amerik	us
down	gb-nir
dpr	ua-dpr
dpr korea	kp
dprk	kp
dr congo	cd
dr kongo	cd
dramblio kaulo krantas	ci
drc	cd
druga ameriska ozemlja v tihem oceanu	um
dschamaika	jm
dschibuti	dj
dschibutti	dj
dschorsi	je
dschumhuriyyat ard assumal	so-som
dsibuti	dj
dubai	ae
dubai emirate	ae
dubai oae	ae
dubai uae	ae
dubai united arab emirates	ae
dubayy	ae
dublin	ie
duc	de
duiska	de
duitsland	de
duitslandi	de
dumbarton	gb-sct
dumfriesshire	gb-sct
duminik	dm
duminika	dm
duminiku	dm
dunbartonshire	gb-sct
dundee	gb-sct
durham	gb
durka	tr
dushanbe	tj
dutch	nl
dutch antilles	nl
duthaich nam mongol	mn
duthaich nan suasaidh	sz
duthaich nan taidh	th
dutslan	de
duude falkland	fk
duude kap weer	cv
duude kaymaa	ky
duude kecce amerik	vi
duude kecce britanii	vg
duude kuuk	ck
duude mariyaana rewo	mp
duude marsaal	mh
duude norfolk	nf
duude solomon	sb
duude turke e keikoos	tc
duunya te giini	gq
duunya tɛ giini	gq
duuɗe falkland	fk
duuɗe kap weer	cv
duuɗe kaymaa	ky
duuɗe kecce amerik	vi
duuɗe kecce britanii	vg
duuɗe kuuk	ck
duuɗe mariyaana rewo	mp
duuɗe marsaal	mh
duuɗe norfolk	nf
duuɗe solomon	sb
duuɗe turke e keikoos	tc
dy	bj
dyamaika	jm
dyapani	jp
dyega harsiya	dg
dyfed	gb-wls
dyibuti	dj
dyodya	ge
dytiki sachara	eh
dz	dz
dza	dz
dzakpan	jp
dzamaika nutome	jm
dzamane	de
dzameka	jm
dzamɛka	jm
dzapan nutome	jp
dzayer	dz
dzayeri	dz
dzayeriya	dz
dzayr	dz
dzersi	je
dzersija	je
dzersis	je
dzese nutome	je
dzhersi	je
dzhibuti	dj
dzhordzhiya	us
dzhordzhiya ssha	us
dzhrsi	je
dzhybuti	dj
dzhybutsi	dj
dzibilata	gi
dzibuti	dj
dzibuti nutome	dj
dzibutija	dj
dzibutis	dj
dzibutsko	dj
dzibuwti	dj
dzibɨlata	gi
dziehe korea nutome	kp
dziehe marina fudomekpowo nutome	mp
dziehe marina ƒudomekpowo nutome	mp
dzodan	jo
dzoodzia	ge
dzsibuti	dj
dzɔɔdzia	ge
dzɛse nutome	je
dɔmeneka	dm
dɔmeneka kurokɛse	do
dɔmimiki republiki	do
dɔminik	dm
dɔminik rɛpublik	do
dɔminiki	dm
dɛmukalati lekpubele e kuŋgu	cd
dɛnmak	dk
dɛnɨma	dk
dɨŋo kɨ dzughunstoʔ kɨ endia kɨ bɨleti ko	io
eacuador	ec
eartra	er
east falkland	fk
east germany	dd
east lothian	gb-sct
east pakistan	bd
east timor	tl
east timorese	tl
eastenryk	at
eastern republic of uruguay	uy
ebiizinga bya falikalandi	fk
ebizanga bya solomooni	sb
ebizinga bya buturuki na kaiko	tc
ebizinga bya cago	io
ebizinga bya faakilanda	fk
ebizinga bya firipino	ph
ebizinga bya indian ebya bungyereza	io
ebizinga bya kayimaani	ky
ebizinga bya kayimani	ky
ebizinga bya kepu veredi	cv
ebizinga bya kepuvade	cv
ebizinga bya kkuki	ck
ebizinga bya komoro	km
ebizinga bya kuuku	ck
ebizinga bya malidive	mv
ebizinga bya marshaa	mh
ebizinga bya surimaani	sb
ebizinga bya taaka ni kayikosi	tc
ebizinga bya virigini ebitwalibwa bungereza	vg
ebizinga bya virigini ebya amerika	vi
ebizinga bya virigini ebya bungyereza	vg
ebizinga bya virigini ebyamerika	vi
ebizinga byamatemba ga mariana	mp
ebur bordo	ci
ec	ec
ecinkey yati noorfok	nf
ecioopi	et
ecoopi	et
ecoppi	et
ecu	ec
ecuador	ec
ecuadoran	ec
ecuadorean	ec
ecuadori	ec
ecuadorian	ec
ecuatorial guinea	gq
edinburgh	gb-sct
edmonton alberta	ca
edzi	eg
ee	ee
eend	in
eesti	ee
eesti vabariik	ee
eestland	ee
eeuu islas virgenes	vi
efiopi	et
efiopiya	et
eg	eg
egipat	eg
egipet	eg
egipetska	eg
egipt	eg
egipta	eg
egiptas	eg
egipte	eg
egipteb	eg
egiptenin	eg
egipto	eg
egiptos	eg
egiptus	eg
egiptyanin	eg
egito	eg
egitto	eg
egittu	eg
egjipt	eg
egjit	eg
egvipte	eg
egy	eg
egyenlitoi guinea	gq
egyesult allamok	us
egyesult arab emirsegek	ae
egyesult kiralysag	gb
egyiptom	eg
egypt	eg
egypt arab republic of	eg
egypta	eg
egyptaland	eg
egypte	eg
egypte nutome	eg
egypten	eg
egypti	eg
egyptian	eg
egyptojska	eg
egyptowska	eg
egyptyian	eg
eh	eh
ehibaten	eg
ehibətɛn	eg
ehime	jp
ehipet	eg
ehypet	eg
eihanga rya rwagati ya afirika	cf
eiland man	im
eilean bouvet	bv
eilean heard is mhicdhomhnaill	hm
eilean mhanainn	im
eilean na nollaig	cx
eilean naomh eilidh	sh
eilean norfolk	nf
eilean peit a chairn	pn
eileanan aimeireagach na maighdinn	vi
eileanan breatannach na maighdinn	vg
eileanan cook	ck
eileanan mharshall	mh
eileanan sholaimh	sb
eimin	ye
eiraq	iq
eire	ie
eireireland	ie
eireirlande	ie
eirinn	ie
eistland	ee
eistraich	at
ejipt	eg
ejipte	eg
ejitu	eg
ejypta	eg
ekaterinburg	ru
ekaterinburg rossiya	ru
ekialdeko timor	tl
ekizinga norifoko	nf
ekoatera	ec
ekouador	ec
ekuado nutome	ec
ekuador	ec
ekuadɔ nutome	ec
ekuatel	ec
ekuatere	ec
ekuateur	ec
ekuatore ginea	gq
ekuatorial guini nutome	gq
ekuatɛl	ec
ekueta kini	gq
ekuetoa	ec
ekuwatoor	ec
ekuwedo	ec
ekvador	ec
ekvadora	ec
ekvadoras	ec
ekvadori	ec
ekvadoro	ec
ekvataryyalnaya hvineya	gq
ekvator ginesi	gq
ekvatora gvineo	gq
ekvatoran gvinei	gq
ekvatorguinea	gq
ekvatoriaal guinea	gq
ekvatorial guinea	gq
ekvatorial gvineya	gq
ekvatorial qvineya	gq
ekvatoriala guinea	gq
ekvatoriala gvineja	gq
ekvatorialdyk gvineya	gq
ekvatorialguinea	gq
ekvatorialna gvineja	gq
ekvatorialna gvineya	gq
ekvatorialna hvineya	gq
ekvatorialnaya gvineya	gq
ekvatorijalna gvineja	gq
ekvatorlyq gvineya	gq
ekvatorska gvineja	gq
ekvatoruli gvinea	gq
ekvatoryn gvinei	gq
ekwado	ec
ekwadoleu	ec
ekwador	ec
ekwadors	ec
ekwando	ec
ekwatee	ec
ekwateer	ec
ekwatele	ec
ekwater	ec
ekwateri	ec
ekwator	ec
ekwatoria	ec
ekwatoriaal guinee	gq
ekwatorialna gineja	gq
ekwatǝr	ec
ekwatɔr	ec
ekwatɛlɛ	ec
ekwetolia gine	gq
ekwɛtolia gine	gq
el	gr
el nixer	ne
el salbador	sv
el salivado	sv
el salvado	sv
el salvado nutome	sv
el salvador	sv
el salvadore	sv
el salvadori	sv
el salvadors	sv
el salvadɔ nutome	sv
el salwador	sv
elaki	iq
elakɨ	iq
elan	ir
ele salavatoa	sv
ele savado	sv
elefantcsontpart	ci
eleni senu	sh
eletila	er
eletɨla	er
elewunion	re
elewuniɔŋ	re
elfebaikuschte	ci
elfebeikusta	ci
elfenbeinskysten	ci
elfenbenariddu	ci
elfenbenskusten	ci
elfenbenskysten	ci
elginshire	gb-sct
eli saluvatori	sv
elisalivado	sv
elisavado	sv
elitale	er
elitee	er
elitele	er
eliteleya	er
elitelɛ	er
elitereya	er
eliteulia	er
elitilea	er
elitileya	er
elitlea	er
elitulia	er
elitəle	er
ellada	gr
ellan vannin	im
ellice islands	tv
elsalbadoleu	sv
elsavado	sv
elvetia	ch
emen	ye
emetab afghanistan	af
emetab afrika nebo kwen	cf
emetab afrika nebo murot tai	za
emetab albania	al
emetab algeria	dz
emetab american samoa	as
emetab amerika	us
emetab andorra	ad
emetab angola	ao
emetab anguilla	ai
emetab antigua ak barbuda	ag
emetab argentina	ar
emetab armenia	am
emetab aruba	aw
emetab australia	au
emetab austria	at
emetab azerbaijan	az
emetab bahamas	bs
emetab bahrain	bh
emetab bangladesh	bd
emetab barbados	bb
emetab belarus	by
emetab belgium	be
emetab belize	bz
emetab benin	bj
emetab bermuda	bm
emetab bhutan	bt
emetab bolivia	bo
emetab bosnia ak herzegovina	ba
emetab botswana	bw
emetab brazil	br
emetab brunei	bn
emetab bulgaria	bg
emetab burkina faso	bf
emetab burundi	bi
emetab cambodia	kh
emetab cameroon	cm
emetab canada	ca
emetab chad	td
emetab chile	cl
emetab china	cn
emetab colombia	co
emetab comoros	km
emetab congo brazzaville	cg
emetab congo kinshasa	cd
emetab costa rica	cr
emetab cote divoire	ci
emetab croatia	hr
emetab cuba	cu
emetab cyprus	cy
emetab czech republic	cz
emetab denmark	dk
emetab djibouti	dj
emetab dominica	dm
emetab dominican republic	do
emetab ecuador	ec
emetab el salvador	sv
emetab equatorial guinea	gq
emetab eritrea	er
emetab estonia	ee
emetab ethiopia	et
emetab fiji	fj
emetab finland	fi
emetab france	fr
emetab gabon	ga
emetab gambia	gm
emetab georgia	ge
emetab geruman	de
emetab ghana	gh
emetab gibraltar	gi
emetab greece	gr
emetab greenland	gl
emetab grenada	gd
emetab guadeloupe	gp
emetab guam	gu
emetab guatemala	gt
emetab guiana nebo ufaransa	gf
emetab guinea	gn
emetab guinea bissau	gw
emetab guyana	gy
emetab haiti	ht
emetab helena ne tilil	sh
emetab holand	nl
emetab honduras	hn
emetab hungary	hu
emetab iceland	is
emetab india	in
emetab indonesia	id
emetab iran	ir
emetab iraq	iq
emetab ireland	ie
emetab israel	il
emetab italy	it
emetab jamaica	jm
emetab japan	jp
emetab jordan	jo
emetab kazakhstan	kz
emetab kenya	ke
emetab kibagenge nebo arabuk	ae
emetab kibagenge nebo uingereza	gb
emetab kiribati	ki
emetab korea nebo murot katam	kp
emetab korea nebo murot tai	kr
emetab kuwait	kw
emetab kyrgyzstan	kg
emetab laos	la
emetab latvia	lv
emetab lebanon	lb
emetab lesotho	ls
emetab liberia	lr
emetab libya	ly
emetab liechtenstein	li
emetab lithuania	lt
emetab lucia ne	lc
emetab luxembourg	lu
emetab macedonia	mk
emetab madagascar	mg
emetab malawi	mw
emetab malaysia	my
emetab maldives	mv
emetab mali	ml
emetab malta	mt
emetab martinique	mq
emetab mauritania	mr
emetab mauritius	mu
emetab mayotte	yt
emetab mexico	mx
emetab micronesia	fm
emetab misiri	eg
emetab moldova	md
emetab monaco	mc
emetab mongolia	mn
emetab montserrat	ms
emetab morocco	ma
emetab mozambique	mz
emetab myanmar	mm
emetab namibia	na
emetab nauru	nr
emetab nepal	np
emetab new caledonia	nc
emetab new zealand	nz
emetab nicaragua	ni
emetab niger	ne
emetab nigeria	ng
emetab niue	nu
emetab norway	no
emetab oman	om
emetab pakistan	pk
emetab palau	pw
emetab palestine	ps
emetab panama	pa
emetab papua new guinea	pg
emetab paraguay	py
emetab peru	pe
emetab peter ne titil ak miquelon	pm
emetab philippines	ph
emetab pitcairn	pn
emetab poland	pl
emetab polynesia nebo ufaransa	pf
emetab portugal	pt
emetab puerto rico	pr
emetab qatar	qa
emetab reunion	re
emetab romania	ro
emetab russia	ru
emetab rwanda	rw
emetab saint kitts ak nevis	kn
emetab samoa	ws
emetab san marino	sm
emetab sao tome and principe	st
emetab saudi arabia	sa
emetab senegal	sn
emetab seychelles	sc
emetab sierra leone	sl
emetab singapore	sg
emetab slovakia	sk
emetab slovenia	si
emetab somalia	so
emetab spain	es
emetab sri lanka	lk
emetab sudan	sd
emetab suriname	sr
emetab swaziland	sz
emetab sweden	se
emetab switzerland	ch
emetab syria	sy
emetab taiwan	tw
emetab tajikistan	tj
emetab tanzania	tz
emetab thailand	th
emetab timor nebo murot tai	tl
emetab togo	tg
emetab tokelau	tk
emetab tonga	to
emetab trinidad ak tobago	tt
emetab tunisia	tn
emetab turkey	tr
emetab turkmenistan	tm
emetab tuvalu	tv
emetab uganda	ug
emetab ukrainie	ua
emetab uruguay	uy
emetab uzibekistani	uz
emetab vanuatu	vu
emetab vatican	va
emetab venezuela	ve
emetab vietnam	vn
emetab vincent netilil ak grenadines	vc
emetab walis ak futuna	wf
emetab yemen	ye
emetab zambia	zm
emetab zimbabwe	zw
emgland	gb
emira arab ini	ae
emira arabo mitambatra	ae
emiraat araab denntude	ae
emiraat araab denntuɗe	ae
emiradau arabaidd unedig	ae
emirados arabes unidos	ae
emiradus arabi unidu	ae
emirate of abu dhabi	ae
emirate of dubai	ae
emirate of dubai uae	ae
emirate of fujairah	ae
emirate of ras al khaimah	ae
emirate of sharjah	ae
emirate of umm al quwain	ae
emiratele arabe unite	ae
emiratet e bashkuara arabe	ae
emirati	ae
emirati arabi uniti	ae
emirati gharab maqghuda	ae
emirato de abu dhabi	ae
emirato de ajman	ae
emirato de dubai	ae
emirato de fuyaira	ae
emirato de ras al khaimah	ae
emirato de sharjah	ae
emirato de umm al quwain	ae
emiratos arabes unidos	ae
emiratos arabes xunios	ae
emirats arabes unis	ae
emirats arabs unids	ae
emirats arabs units	ae
emirats araps units	ae
emireeti	ae
emirelezhiou arab unanet	ae
emiriah arab bersatu	ae
emirian	ae
empire of brazil	br
empire of japan	jp
en	gb
end	in
enda	in
endia	in
endoneshia	id
endonesi	id
endonesia	id
endonezi	id
endonezya	id
endujamana	in
eneo ja uingeeza mwe bahali hindi	io
eneo la uingereza katika bahari hindi	io
enetheg	in
enez bouvet	bv
enez christmas	cx
enez norfolk	nf
enez pitcairn	pn
enez vanav	im
eng	gb
engalnd	gb
engl	gb
england	gb
england and wales	gb
england united kingdom of great britain and northern ireland	gb
england wales	gb
englandunited kingdom	gb
english	gb
englishman	gb
englishwoman	gb
ennde	in
enndo	in
enndonesii	id
enndonezii	id
eosensyeonseom	ac
equador	ec
equateur	ec
equatoriaal guinea	gq
equatorial guinea	gq
equatorial guineab	gq
equatorial guinean	gq
equatorialginea	gq
equatorialguinea	gq
er	er
eraki	iq
eretereeya	er
eri	er
eri salivado	sv
eritera	er
eritere	er
eriterea	er
eriteree	er
eriteriya	er
eritireya	er
eritre	er
eritrea	er
eritrea nutome	er
eritreab	er
eritrean	er
eritree	er
eritreea	er
eritrei	er
eritreia	er
eritreja	er
eritreo	er
eritreya	er
eritri	er
eritureya	er
ermaloicho	am
ermanistan	am
ermenija	am
ermenistan	am
ermənistan	am
eron	ir
erresuma batua	gb
errumania	ro
errusia	ru
ery macedonia	mk
erythraia	er
erythre	er
erythree	er
erytrea	er
erytreya	er
es	es
es taemo	tl
esanga norfoke	nf
esanga norfokɛ	nf
esanga ya man	im
esavado	sv
escocia	gb-sct
esenga buve	bv
esenga ya mbotama	cx
esetoni	ee
eseutonia	ee
esh	eh
esipani	es
esipanye	es
esipaɲi	es
esipt	eg
esitoni	ee
esitonia	ee
esitoninya	ee
esitoniya	ee
esitonyia	ee
eslovakia	sk
eslovaquia	sk
eslovenia	si
esp	es
espaan	es
espaane	es
espaaɲe	es
espagne	es
espaina	es
espainia	es
espana	es
espaneti	es
espanha	es
espaniya	es
espanja	es
espanya	es
espanye	es
espaŋiya	es
espirito santo	br
espirito santo brazil	br
essex	gb
essr	suhh
est	ee
estado da bahia	br
estado da paraiba	br
estado de alagoas	br
estado de goias	br
estado de mato grosso	br
estado de mato grosso do sul	br
estado de minas gerais	br
estado de pernambuco	br
estado de rondonia	br
estado de roraima	br
estado de santa catarina	br
estado de sao paulo	br
estado de sergipe	br
estado do acre	br
estado do amapa	br
estado do amazonas	br
estado do ceara	br
estado do espirito santo	br
estado do maranhao	br
estado do para	br
estado do parana	br
estado do piaui	br
estado do rio de janeiro	br
estado do rio grande do norte	br
estado do rio grande do sul	br
estado do tocantins	br
estados unidos	us
estados unidos de america	us
estantauta	ee
estaos xunios	us
estats units	us
esthonia	ee
estija	ee
estiska	ee
estlan	ee
estland	ee
estlanda	ee
estlandi	ee
estniska	ee
eston	ee
estoneti	ee
estoni	ee
estonia	ee
estonia nutome	ee
estoniab	ee
estonian	ee
estonian soviet socialist republic	suhh
estonian ssr	suhh
estonie	ee
estonii	ee
estonija	ee
estoniya	ee
estonja	ee
estonskaya respublika	ee
estonskaya ssr	suhh
estonsko	ee
estonujo	ee
estonya	ee
estooni	ee
estooniya	ee
esvatini	sz
eswatini	sz
eswatini kingdom	sz
eswatini lemaa	sz
esyopya	et
eszak korea	kp
eszaki mariana szigetek	mp
esztorszag	ee
esɨtonyia	ee
et	et
et monteneejro	me
etale	it
etat de la cite du vatican	va
etat de palestine	ps
etats federes de micronesie	fm
etats unis	us
etatsunis	us
etatsunis damerique	us
etazonia	us
etela afrikka	za
etela georgia ja etelaiset sandwichsaaret	gs
etela korea	kr
etela sudan	ss
eth	et
ethiopia	et
ethiopia federal democratic republic of ethiopia	et
ethiopiab	et
ethiopian	et
ethiopie	et
ethiopien	et
ethiyopiya	et
ethtonia	ee
etifi koria	kp
etijopja	et
etioopia	et
etiop	et
etiopi	et
etiopia	et
etiopia nutome	et
etiopie	et
etiopien	et
etiopii	et
etiopija	et
etiopiska	et
etiopiya	et
etiopujo	et
etiyopi	et
etiyopiya	et
etiyopya	et
etovpia	et
etshiopi	et
etsiopi	et
etyopi	et
etyopia	et
eu	eu
eu27	eu
eu28	eu
euman	om
eumman	om
europaische union	eu
european	eu
european union	eu
european union 28	eu
evreiskaya avtonomnaya oblast	ru
evropaiki enosi	eu
evropeiski syuz	eu
evropeisky soyuz	eu
exipto	eg
exiptu	eg
eynda	in
eyran	ir
eysturriki	at
eysturtimor	tl
ezile	il
ezipite	eg
eziputi	eg
ezɨlɛ	il
eгиптенин	eg
faari saared	fo
faatikaan	va
faereyjar	fo
faeroe islands	fo
faeroer	fo
faeroerne	fo
faeroyane	fo
faeroyene	fo
faerske ostrovy	fo
faganita afganistaan	af
fahaki luma tinne	fk
fahaki luma tiŋŋɛ	fk
fala	fr
falanise	fr
falannsi	fr
falanse	fr
falansɛ	fr
falastiin daanka galbeed iyo qasa	ps
falastin arazilari	ps
falastin hududi	ps
falaŋnsi	fr
falistin d gezza	ps
falistin d ɣezza	ps
falkland adalari	fk
falkland fudomekpowo nutome	fk
falkland insle	fk
falkland islander	fk
falkland islands	fk
falkland islands malvinas	fk
falkland islands uk malvinas	fk
falkland szigetek	fk
falkland ƒudomekpowo nutome	fk
falklandeilande	fk
falklandeilanden	fk
falklandi qeqertaq	fk
falklandi saared	fk
falklandinsaaret	fk
falklandinselen	fk
falklandinseln	fk
falklandinsla	fk
falklandseyjar	fk
falklandske kupy	fk
falklandske ostrovy	fk
falklandski otoci	fk
falklandski otoki	fk
falklandsoarna	fk
falklandsoerne	fk
falklandsoyane	fk
falklandsoyene	fk
falklandsoyggjar	fk
falklandsullot	fk
falklandy	fk
falklaneilannen	fk
falklendskiya astravy	fk
falme cia kiarabu	ae
falme dha kiarabu	ae
falme za kialabu	ae
falme za kiarabu	ae
fanuatu	vu
fanwatu	vu
faransa	fr
faransi	fr
faransi guyaan	gf
faransi ka gwiyani	gf
faransi ka polinezi	pf
faransi polineezi	pf
faransiis	fr
faranzi	fr
farayse	fr
fareirai	fo
farer adalari	fo
farer araldary	fo
farer orollari	fo
fareriin gairenash	fo
farerski ostrovi	fo
farerskie o va	fo
farerskiya astravy	fo
fareru salos	fo
fareryan kghziner	fo
faridranomasina indiana britanika	io
faroarna	fo
faroe	fo
faroe adalari	fo
faroe arluud	fo
faroe fudomekpowo nutome	fo
faroe islands	fo
faroe uharteak	fo
faroe ƒudomekpowo nutome	fo
faroer	fo
faroereilande	fo
faroese	fo
faroje	fo
farorski ostrovi	fo
faroske kupy	fo
farsaaret	fo
farska ostrva	fo
farski ostrovi	fo
farski otoci	fo
fas	ma
fatikaan	va
fatikaaŋ	va
fbih	ba
fearsullot	fo
federacija bosne i hertsegovine	ba
federacija bosne i hertsegovine bih	ba
federacija bosne i hertsegovine fbih	ba
federal democratic republic of ethiopia	et
federal democratic republic of nepal	np
federal district	br
federal district brazil	br
federal peoples republic of yugoslavia	yucs
federal republic of germany	de
federal republic of nigeria	ng
federal republic of somalia	so
federal republic of yugoslavia	yucs
federal socialist republic of yugoslavia	yucs
federated states of micronesia	fm
federatia rusa	ru
federation of bosnia and herzegovina	ba
federation of bosnia and herzegovina bih	ba
federation of bosnia and herzegovina fbih	ba
federation of saint christopher and nevis	kn
federative republic of brazil	br
federativnaya demokraticheskaya respublika efiopiya	et
federativnaya demokraticheskaya respublika nepal	np
federativnaya respublika braziliya	br
federativnaya respublika somali	so
federativnye shtaty mikronezii	fm
federatsiya sentkits i nevis	kn
feheroroszorszag	by
felanci	fr
felande	fi
felekpi	ph
felensi	fr
felepin	ph
felepiŋ	ph
fenesuwela	ve
fenisuweela	ve
fenland	fi
fensi	fr
fensi giwana	gf
fensi polinisiya	pf
ferienigde staten	us
fermanagh	gb-nir
feroer szigetek	fo
ferooj	fo
ferski otoki	fo
feru salas	fo
ffrainc	fr
fi	fi
fi-01	ax
fici	fj
fidi	fj
fidji	fj
fidjieyjar	fj
fidschi	fj
fidsi	fj
fidyii	fj
fidzhi	fj
fidzhy	fj
fidzi	fj
fidzi nutome	fj
fidzis	fj
fidzsi	fj
fietnaam	vn
fietnam	vn
fife	gb-sct
figi	fj
figoj	fj
figunguli fya fokolendi	fk
figunguli fya kooki	ck
figunguli fya maliyana ifya luvala lwa kunyamande	mp
figunguli fya solomoni	sb
figunguli fya tuliki ni kaiko	tc
figunguli fya viliginiya ifya malekani	vi
figunguli ifya kayimayi	ky
figunguli ifya malishali	mh
figunguli ifya viliginiya ifya uwingelesa	vg
figyi	fj
fiiji	fj
fiji	fj
fiji islands	fj
fijia	fj
fijian	fj
fijib	fj
fijisullot	fj
fijji	fj
fil disi sahili	ci
filabeinsstrondin	ci
filande	fi
filandɛ	fi
fildisi sahili	ci
filibbin	ph
filibiin	ph
filipaini	ph
filipen	ph
filipiin	ph
filipiinid	ph
filipijnen	ph
filipin	ph
filipina	ph
filipinai	ph
filipinak	ph
filipinas	ph
filipine	ph
filipines	ph
filipinets	ph
filipinez	ph
filipini	ph
filipini nutome	ph
filipinis	ph
filipinler	ph
filipinn	ph
filipinner	ph
filipino	ph
filipinoj	ph
filipiny	ph
filipinɛ	ph
filipiŋ	ph
filippiinit	ph
filippiinnat	ph
filippin	ph
filippinane	ph
filippinas	ph
filippinash	ph
filippine	ph
filippinene	ph
filippinerna	ph
filippinerne	ph
filippines	ph
filippini	ph
filippiny	ph
filippseyjar	ph
filippyne	ph
filipsoyggjar	ph
filipǝn	ph
filisiin ungilis	vg
filistin	ps
filistin bolgeleri	ps
fillanda	fi
fillipiine	ph
fillipin	ph
fin	fi
finalan	fi
fini kaledonii	nc
fini zelande	nz
finilandi	fi
finilani	fi
finlan	fi
finland	fi
finland nutome	fi
finlanda	fi
finlande	fi
finlandi	fi
finlandia	fi
finlandie	fi
finlandiya	fi
finlandja	fi
finlandu	fi
finlandy	fi
finlen	fi
finlund	fi
finlyandi	fi
finlyandiya	fi
finlyandyya	fi
finnish	fi
finnland	fi
finnlando	fi
finnorszag	fi
finska	fi
finsko	fi
finzwila	ve
finəlan	fi
fireneni vatikana	va
firipino	ph
fisi	fj
fitnam	vn
fitschi	fj
fitzi	fj
fixhi	fj
fixi	fj
fiyetnaam	vn
fiyi	fj
fizhi	fj
fizhi orollari	fj
fizi	fj
fiŋlɛŋ	fi
fiɛtnaam	vn
fj	fj
fji	fj
fk	fk
flandern	be
flanders	be
flandes	be
flandre	be
flemish region belgium	be
flint	gb-wls
flints	gb-wls
flintshire	gb-wls
flipino	ph
flk	fk
flo	us
florida	us
florida estados unidos	us
florida fl	us
florida ssha	us
florida united states of america	us
florida us	us
florida usa	us
floride	us
floride etatsunis	us
fluminense	br
flying fish cove	cx
fm	fm
fo	fo
foklandska ostrva	fk
folinesiya ta faransa	pf
folis	pl
folklando salos	fk
folklandska ostrva	fk
folklandski ostrovi	fk
folklandyn arluud	fk
folklend adalari	fk
folklend araldary	fk
folklend orollari	fk
folklenda salas	fk
folklendan gairenash	fk
folklendski ostrovi	fk
folklendskie o va	fk
folklendskie ostrova	fk
folklendyan kghziner	fk
folkman aeland	fk
foratuges	pt
forenade arabemiraten	ae
forfarshire	gb-sct
former german democratic republic	dd
former soviet union	suhh
former ussr currently ukraine	ua
foroyar	fo
fortaleza	br
fr	fr
fr yugoslavia	yucs
fr-pf	pf
fra	fr
frakkland	fr
frakland	fr
franca	fr
franca gviano	gf
franca polinezio	pf
france	fr
france metropolitaine	fr
france nutome	fr
francia	fr
francia deli teruletek	tf
francia guyana	gf
francia polinezia	pf
franciaorszag	fr
francie	fr
francija	fr
francijas dienvidjuru zemes	tf
francja	fr
francoist spain	es
francojska	fr
francojska guyana	gf
francojska polyneziska	pf
francojski podpoldnjowy a antarktiski teritorium	tf
francoska	fr
francoska guyana	gf
francoska gvajana	gf
francoska polinezija	pf
francoska polyneziska	pf
francoski juzny a antarktiski teritorij	tf
francosko juzno ozemlje	tf
francouzska guyana	gf
francouzska jizni uzemi	tf
francouzska polynesie	pf
francu gviana	gf
francu polinezija	pf
francujo	fr
francuska	fr
francuska gvajana	gf
francuska polinezija	pf
francuske juzne i antarkticke zemlje	tf
francuske juzne teritorije	tf
francuskie terytoria poludniowe i antarktyczne	tf
francuzska guayana	gf
francuzska polynezia	pf
francuzske juzne a antarkticke uzemia	tf
francuzsko	fr
frankraich	fr
frankrecih	fr
frankreich	fr
frankreiki	fr
frankric	fr
frankrig	fr
frankrigi	fr
frankrigi saint martin	mf
frankriich	fr
frankriika	fr
frankriikka guayana	gf
frankriikka polynesia	pf
frankriikka saint martin	mf
frankrijk	fr
frankrike	fr
frankrisch	fr
frankryk	fr
frans	fr
frans guyana	gf
frans polinesie	pf
frans polynesie	pf
fransa	fr
fransa canub arazilari	tf
fransa cənub əraziləri	tf
fransan	fr
franse gebieden in de zuidelijke indische oceaan	tf
franse gebieden in de zuidelijke indyske oseaan	tf
franse suidelike gebiede	tf
franseisch polynesien	pf
franseisch sud an antarktisgebidder	tf
fransi	fr
fransia	fr
fransiakan gviana	gf
fransiakan haravayin taratskner	tf
fransiakan polinezia	pf
fransiya	fr
fransiz guney topraklari	tf
fransiz guyanasi	gf
fransiz polineziyasi	pf
fransiz polinezyasi	pf
fransiz qviyanasi	gf
fransk guyana	gf
fransk polynesia	pf
fransk polynesien	pf
franska gujana	gf
franska guyana	gf
franska gvaejana	gf
franska polynesia	pf
franska polynesien	pf
franska sydterritorierna	tf
franske soromrade	tf
fransse	fr
franssǝ	fr
fransuz gvianasi	gf
fransuz janubiy hududlari	tf
fransuz polineziyasi	pf
franta	fr
frants	fr
frantsa	fr
frantscha	fr
frantsi	fr
frantsiya	fr
frantsiya zhanuby hududlari	tf
frantsiyanyn ontustik aimaqtary	tf
frantsiyanyn tushtuktogu aimaktary	tf
frantsuska	fr
frantsuska gvajana	gf
frantsuska polinezija	pf
frantsuske juzne teritorije	tf
frantsuski juzni teritorii	tf
frantsuz gvianasi	gf
frantsuz gvianasy	gf
frantsuz polineziyasi	pf
frantsuz polineziyasy	pf
frantsuziin gviana	gf
frantsuziin kilba lattanash	tf
frantsuziin polinezi	pf
frantsuzka hviana	gf
frantsuzka polineziya	pf
frantsuzki pivdenni terytorii	tf
frantsuzskaya gviana	gf
frantsuzskaya hviyana	gf
frantsuzskaya palineziya	pf
frantsuzskaya polineziya	pf
frantsuzskie yuzhnye territorii	tf
frantsuzskiya paudnyovyya terytoryi	tf
frantsyn gaiana	gf
frantsyn omnod gazar nutag	tf
frantsyn polinez	pf
frantsyya	fr
frantzia	fr
franza	fr
franzosis guiana	gf
franzosis polinesie	pf
franzosisch guajaana	gf
franzosisch guayana	gf
franzosisch polineesie	pf
franzosisch polynesien	pf
franzosische sud und antarktisgebiete	tf
franzosischi suud und antarktisgebiet	tf
franzosisi sud und antarktisgebiet	tf
franzuusesch jujaana	gf
franzuusesch pollineesije	pf
franzuusesche sodsee enselle	tf
fredericton	ca
freetown	sl
freie hansestadt bremen	de
freie und hansestadt hamburg	de
freistaat bayern	de
freistaat sachsen	de
freistaat thuringen	de
french	fr
french guiana	gf
french polynesia	pf
french protectorate of tunisia	tn
french republic	fr
french southern and antarctic lands	tf
french southern territories	tf
frenchwoman	fr
frenkye gayana	gf
frenkye polenehyia	pf
frenkyeman	fr
frenska gviana	gf
frenska polineziya	pf
frenski yuzhni teritorii	tf
frentsi gayana nutome	gf
frentsi polinesia nutome	pf
frentsi pɔlinesia nutome	pf
fribourg	ch
fribourg switzerland	ch
fro	fo
fronsku sudlaegu landsvaedin	tf
fronsku sunnaru landaoki	tf
frɛnkye gayana	gf
frɛnkye pɔlenehyia	pf
frɛnkyeman	fr
fs micronesia	fm
fsm	fm
fujairah	ae
fujairah emirate	ae
fujairah media free zone	ae
fujairah uae	ae
fujairah united arab emirates	ae
fuji	fj
fujian	cn
fujian china	cn
fukui	jp
fukuoka	jp
fukushima	jp
fulensi	fr
fulop szigetek	ph
fulɛnsi	fr
funafuti	tv
furansi	fr
furstentum liechtenstein	li
fyrom	mk
fɔlkman aeland	fk
fɔrətugɛs	pt
fələstin əraziləri	ps
fɛlanci	fr
fɛnland	fi
fɛŋsi	fr
fɛŋsi giwana	gf
fɛŋsi polinisiya	pf
fɨnlan	fi
g arbiy sahroi kabir	eh
g sanktpeterburg	ru
ga	ga
gaabon	ga
gaaboon	ga
gaana	gh
gaarnsi	gg
gab	ga
gabao	ga
gabau	ga
gabhon	ga
gabhoni	ga
gabhɔŋ	ga
gabo	ga
gaboen	ga
gabon	ga
gabon nutome	ga
gabona	ga
gabonais	ga
gabonas	ga
gabonese	ga
gabonese republic	ga
gabong	ga
gaboni	ga
gabono	ga
gaboo	ga
gaboon	ga
gabooni	ga
gaborone	bw
gaboŋ	ga
gabun	ga
gabɔ	ga
gabɔn	ga
gabɔn nutome	ga
gabɔŋ	ga
gaertianebuli samepo	gb
gaiana	gy
gaire isa paihamar vina de	cx
gaiti	ht
gajana	gy
galanada	gd
gales	gb-wls
gallia	fr
gallikes perioches tou notiou imisfairiou	tf
galliki gouiana	gf
galliki polynisia	pf
galway	ie
gamajka	jm
gambi	gm
gambia	gm
gambia nutome	gm
gambia the	gm
gambiab	gm
gambian	gm
gambie	gm
gambii	gm
gambija	gm
gambio	gm
gambiya	gm
gambja	gm
gambon	ga
gambya	gm
gammbi	gm
gana	gh
gana tafransist	gf
ganaa	gh
ganao	gh
ganbi	gm
ganduras	hn
gane	gh
gankong sar kitai	hk
gansu	cn
gansu china	cn
garbiy sahroi kabir	eh
garby sahroi kabir	eh
garnaad	gd
gaska afrihka dassevaldi	cf
gavaii	us
gavaii ssha	us
gayana	gy
gayana e falannsi	gf
gayana e falaŋnsi	gf
gayana eyoku ekweta	gq
gayana yaku ekweta	gq
gaza	ps
gaza strip	ps
gazhariicho	ir
gb	gb
gb-eng	gb
gb-nir	gb-nir
gb-sct	gb-sct
gb-wls	gb-wls
gbeya bahawo	sl
gbeya bahawɔ	sl
gblnd	gb
gbnir	gb-nir
gbr	gb
gbsct	gb-sct
gbwls	gb-wls
gd	gd
gdr	dd
ge	ge
ge-ab	ge-ab
geab	ge-ab
geansai	gg
gearnsaidh	gg
geirsi	je
geleki	gr
gelenade	gd
gelenadɛ	gd
geneva	ch
geneva switzerland	ch
geneve	ch
geneve suisse	ch
geneve switzerland	ch
genf	ch
genf schweiz	ch
genf switzerland	ch
geo	ge
geonji	gg
geoorgie	ge
george town	ky
georgetown	gy
georgia	ge
georgia dal sid e las inslas sandwich dal sid	gs
georgia dal sud e isulis sandwich dal sud	gs
georgia de sud si insulele sandwich de sud	gs
georgia del sud e isole sandwich australi	gs
georgia estados unidos	us
georgia ga	us
georgia nutome	ge
georgia poludniowa i sandwich poludniowy	gs
georgia selatan kep sandwich selatan	gs
georgia united states of america	us
georgia us	us
georgia us state	us
georgia usa	us
georgiab	ge
georgian	ge
georgian soviet socialist republic	suhh
georgian ssr	suhh
georgie	ge
georgie du sud et iles sandwich du sud	gs
georgie du sudetles iles sandwich du sud	gs
georgie etatsunis	us
georgie rep	ge
georgien	ge
georgiska	ge
georgiya	ge
georgja	ge
gerd oroli va makdonald orollari	hm
gerees	gr
gerenada	gd
geresi	gr
german	de
german democratic republic	dd
germanets	de
germani	de
germania	de
germania nutome	de
germanija	de
germaniya	de
germanskaya demokraticheskaya respublika	dd
germanujo	de
germany	de
germany democratic republic gdr	dd
germany federal republic of	de
gernsey	gg
gernsi	gg
gernsija	gg
gernsis	gg
gernzi	gg
getodofe sahara nutome	eh
geulenada	gd
geulinlandeu	gl
geuliseu	gr
geɔrgia	ge
gf	gf
gg	gg
gg-srk	cq
ggald	gg
ggatar	qa
ggsrk	cq
ggy	gg
gh	gh
gha	gh
ghana	gh
ghana nutome	gh
ghanab	gh
ghanaian	gh
ghanian	gh
gharabja sawdita	sa
ghazakhstan	kz
ghrghzstan	kg
gi	gi
giamaica	jm
giana	gy
giana franseza	gf
gianyi	ng
giappone	jp
giapun	jp
gib	gi
gibilterra	gi
gibraltar	gi
gibraltar gb	gi
gibraltar nutome	gi
gibraltaras	gi
gibraltari	gi
gibraltarian	gi
gibraltaro	gi
gibraltars	gi
giburaata	gi
giburalita	gi
gibuti	dj
gibutio	dj
gifu	jp
giine	gn
giine bisaau	gw
giine ikweeta	gq
gilbratar	gi
gilenada	gd
gilenlan	gl
giles	gr
gilgitbaltistan	pk-km
gilinilandi	gl
gin	gn
gine	gn
gine bisaau	gw
gine bisaawo	gw
gine bisao	gw
gine bisau	gw
gine bisawo	gw
gine bisawu	gw
gine biso	gw
gine bissau	gw
gine bisso	gw
gine ekuatorial	gq
gine ekwatele	gq
gine ekwato	gq
gine ekwatori	gq
gine ekwatoria	gq
gine ekwatorial	gq
gine ekwatoryal	gq
gine ekwatɔri	gq
gine i papu	pg
gine ya iquita	gq
ginea	gn
ginea ar cheheder	gq
ginea ar cʼheheder	gq
ginea bissa	gw
ginea bissau	gw
ginea bissaw	gw
ginea ekwatorjali	gq
gineabissa	gw
ginebisau	gw
ginebisawu	gw
ginebissau	gw
ginebra	ch
ginee	gn
ginee ekuwaatoriyaal	gq
ginee ekwatorial	gq
ginee ti ekuatere	gq
gineea	gn
gineea bissau	gw
gineja	gn
gineja bissau	gw
ginekwatele	gq
ginekweta	gq
ginevra	ch
gineya bisawu	gw
gineya ekwatoriyali	gq
gini	gn
gini bhisawo	gw
gini bioso	gw
gini bisaaw	gw
gini bisao nutome	gw
gini bisau	gw
gini bisaw	gw
gini bisawu	gw
gini ikuweta	gq
gini mheadhan chriosach	gq
gini nuadh phaputhach	pg
gini ta faransa	gf
gini ta ikwaita	gq
ginibisau	gw
ginya	gn
ginya bisaw	gw
ginya bissaw	gw
ginya n ikwadur	gq
ginya tamaynut tapaput	pg
ginya tasebgast	gq
ginya tikwatur it	gq
ginɛ	gn
ginɛ bisɔ	gw
ginɛ ɛkwatɔrial	gq
ginɛbisau	gw
ginɛkwatɛlɛ	gq
giobraltar	gi
giordania	jo
girenaada	gd
giriig	gr
giriinaada	gd
girinilaandi	gl
girka	gr
girnada	gd
gitega	bi
givraltar	gi
giyaan	gy
giyaan farayse	gf
giyan	gy
giyane	gy
giyane wa nfalanse	gf
giyane ya falanse	gf
giyanɛ ya falansɛ	gf
gjamaiche	jm
gjapon	jp
gjeorgji	ge
gjeorgjie	ge
gjermani	de
gjermanie	de
gjibraltar	gi
gl	gl
glamorgan	gb-wls
glamorganshire	gb-wls
glarus	ch
glarus switzerland	ch
glasgow	gb-sct
glenada	gd
glinlandi	gl
global	zz
glos	gb
gloucestershire	gb
gloucs	gb
glp	gp
gm	gm
gmb	gm
gmoskva	ru
gn	gn
gnb	gw
gninee bisau	gw
gnove caledonie	nc
gnove zelande	nz
gnq	gq
goa	in
goa india	in
goadelopy	gp
goatemala	gt
godowne kupy	cx
goelan	gl
gogledd korea	kp
goias	br
goias brazil	br
gonduras	hn
gonkong	hk
gonkong hitoi mmh	hk
gonkong kytai aaa	hk
gonkong oar kitayu	hk
gonkong sha kastina kosht	hk
gonkong spetsialny administrativny raion	hk
gonkong xitoy mmh	hk
gordan	jo
gorey	je
gorgi	ge
gorllewin sahara	eh
gorogorszag	gr
gorohenelandi	gl
gorolande	gl
gorski karabah	az-nk
gorwendland	gl
gosudarstvo bahrein	bh
gosudarstvo palestina	ps
gouadeloupi	gp
gouam	gu
gouatemala	gt
gouiana	gy
gouinea	gn
gouinea bisaou	gw
gowelande	gl
gp	gp
gq	gq
gr	gr
graekenland	gr
graekenlandi	gr
graenhofdaeyjar	cv
graenland	gl
graikija	gr
granada	gd
granadi	gd
grand cayman	ky
grand duchy of finland	fi
grand duchy of luxembourg	lu
grandebretagne	gb
grc	gr
grchka	gr
grcija	gr
grcka	gr
grd	gd
greanada	gd
great britain	gb
great british	gb
greater london	gb
greater manchester	gb
grece	gr
grecheskaya respublika	gr
grecia	gr
grecie	gr
grecja	gr
grecko	gr
greece	gr
greece nutome	gr
greek	gr
greek cypriot	cy
greekman	gr
greenland	gl
greenlandic	gl
greenman	gl
greika	gr
grek	gr
grekantauta	gr
grekland	gr
grekujo	gr
gremany	de
grenaada	gd
grenad	gd
grenada	gd
grenada nutome	gd
grenade	gd
grenadian	gd
grenadines	vc
grenado	gd
grenady	gd
grenadǝ	gd
grenland	gl
grenlandan	gl
grenlande	gl
grenlandi	gl
grenlandia	gl
grenlandija	gl
grenlandiya	gl
grenlandyya	gl
greqi	gr
gres	gr
gresia	gr
gresy	gr
gretsi	gr
gretsiya	gr
gretsyya	gr
greunland	gl
grezia	gr
griceland	gr
grichiska	gr
griecheland	gr
griechenland	gr
griekeland	gr
griekenland	gr
griekija	gr
grienlan	gl
griicheland	gr
grikan	gr
grikelan	gr
grikkaland	gr
grikkland	gr
grikya	gr
griland	gl
grinada	gd
grinlan	gl
grinland	gl
grinland nutome	gl
grinlanda	gl
grinlandi	gl
grinlandia	gl
grinlandja	gl
grisons	ch
grisons switzerland	ch
grjekska	gr
grl	gl
grnata	gd
grnzi	gg
groenland	gl
groenlanda	gl
groenlande	gl
groenlandia	gl
groilandia	gl
gronelandia	gl
gronhovdaoyggjar	cv
gronland	gl
gronlanda	gl
gronlando	gl
gronlandska	gl
gronlanti	gl
gronsko	gl
groonimaa	gl
groonland	gl
grossbritannien	gb
groussbritannien	gb
grtsiya	gr
grunad	gd
grunland	gl
grusiyan	ge
gruusia	ge
gruzia	ge
gruzie	ge
gruzija	ge
gruzinskaya ssr	suhh
gruzinsko	ge
gruziya	ge
gruzja	ge
grɛce	gr
grɛk	gr
grɛnadǝ	gd
gs	gs
gsanktpeterburg	ru
gssr	suhh
gt	gt
gtm	gt
gu	gu
guadalub	gp
guadaluip	gp
guadalup	gp
guadalupa	gp
guadalupe	gp
guadalupense	gp
guadalupi	gp
guadeloup	gp
guadeloupe	gp
guadelupa	gp
guadelupe nutome	gp
guadelupu	gp
guadloup	gp
guadəlub	gp
guaiana francesa	gf
guain na fraince	gf
guajaana	gy
guajana franceze	gf
guajane	gy
guam	gu
guam nutome	gu
guama	gu
guamas	gu
guambat	gu
guame	gu
guami	gu
guangdong	cn
guangdong china	cn
guangxi	cn
guangxi china	cn
guangxi zhuang autonomous region	cn
guatamala	gt
guatemaala	gt
guatemala	gt
guatemala city	gt
guatemala nutome	gt
guatemalan	gt
guatemale	gt
guatimala	gt
guayana	gy
guayana francesa	gf
guayane	gf
guernesey	gg
guernesi	gg
guernse nutome	gg
guernsej	gg
guernsey	gg
guf	gf
guiana	gy
guiana frances	gf
guiana francesa	gf
guiana perancis	gf
guiana thuoc phap	gf
guidheana	gy
guidheana na frainge	gf
guine	gn
guine bisau	gw
guine bissau	gw
guine bisso	gw
guine ekuatorial	gq
guine equatorial	gq
guine ma bissao	gw
guine papuasi	pg
guinea	gn
guinea bisau	gw
guinea bissau	gw
guinea ecuatorial	gq
guinea ekoatera	gq
guinea ekuatorial	gq
guinea equatorial	gq
guinea equatoriala	gq
guinea equatoriale	gq
guinea gyhydeddol	gq
guinea khatulistiwa	gq
guinea xich dao	gq
guineab	gn
guineabissau	gw
guineabissauan	gw
guineabissua	gw
guinean	gn
guinee	gn
guinee bissau	gw
guinee conakry	gn
guinee ecuatorial	gq
guinee equatoriale	gq
guineea	gn
guineea bissau	gw
guineea ecuatoriala	gq
guineebissau	gw
guineja ekuatoriale	gq
guini nutome	gn
guizhou	cn
guizhou china	cn
gujana	gy
gujana franciza	gf
gujana francuska	gf
gujano	gy
gujarat	in
gujarat india	in
gum	gu
guney afrika	za
guney georgia ve guney sandwich adalari	gs
guney kibris rum kesimi	cy
guney kore	kr
guney sudan	ss
guneya	gn
guni	gq
gunma	jp
gurcistan	ge
gurcustan	ge
gurenada	gd
gurenelandi	gl
guriinirandi	gl
guriisi	gr
gurineda	gd
gurma kooree	kp
gurnsi	gg
gurunilandi	gl
gurzh	ge
gurzhiicho	ge
guusu sudan	ss
guwaatamaala	gt
guwadalup	gp
guwadelup	gp
guwadelupe	gp
guwam	gu
guwami	gu
guwana	gy
guwatemala	gt
guwatɛmala	gt
guy	gy
guyaana	gy
guyaane	gy
guyan	gy
guyan i perese	gf
guyan i pɛrɛsǝ	gf
guyan ya fulensi	gf
guyan ya fulɛnsi	gf
guyana	gy
guyana enfalansa	gf
guyana francesa	gf
guyana francese	gf
guyana franceza	gf
guyana frantsay	gf
guyana frantsesa	gf
guyana franzosa	gf
guyana prancis	gf
guyana pulasi	gf
guyana tafransist	gf
guyana ya bufaransa	gf
guyanadu	gy
guyane	gy
guyane fala	gf
guyane ffrengig	gf
guyane francaise	gf
guyanese	gy
guyani ti faranzi	gf
guyrdzyston	ge
gvadalupe	gp
gvadelup	gp
gvadelupa	gp
gvadelupe	gp
gvadelupeyjar	gp
gvadelupo	gp
gvaejana	gy
gvajana	gy
gvam	gu
gvamo	gu
gvatemal	gt
gvatemala	gt
gvatemalo	gt
gviana frantsiya	gf
gvinea	gn
gvinea bisau	gw
gvineabisau	gw
gvinei	gn
gvinei bisau	gw
gvineja	gn
gvineja bisao	gw
gvineja bisau	gw
gvineja bisava	gw
gvineja bissau	gw
gvineo	gn
gvineo bisauo	gw
gvineya	gn
gvineya bisau	gw
gvineyabisau	gw
gw	gw
gwaadalup	gp
gwaatemalaa	gt
gwadalub	gp
gwadaluf	gp
gwadalukpe	gp
gwadalukpɛ	gp
gwadalup	gp
gwadalupe	gp
gwadalupi	gp
gwadeloup	gp
gwadelup	gp
gwadelupa	gp
gwadelupe	gp
gwadeluup	gp
gwadeluupe	gp
gwaderupe	gp
gwadeullupeu	gp
gwadɛlup	gp
gwadɛlupɛ	gp
gwam	gu
gwame	gu
gwamu	gu
gwamɛ	gu
gwani	gu
gwatamala	gt
gwatemaala	gt
gwatemala	gt
gwatemalla	gt
gwatemara	gt
gwatimala	gt
gwatǝmala	gt
gwatɨmala	gt
gwayana yabafaransa	gf
gwent	gb-wls
gweriniaeth canolbarth affrica	cf
gweriniaeth dominica	do
gweriniaeth tsiec	cz
gwernenez	gg
gwiana chall	gf
gwiana cʼhall	gf
gwinea	gn
gwinea bissau	gw
gwinea rownikowa	gq
gwiyaana yu ufaraansa	gf
gwiyaana yʉ ʉfaraansa	gf
gwiyan tafransist	gf
gwiyana	gy
gwiyana ya fransi	gf
gwiyana ya ufalansa	gf
gwiyana ya ufaransa	gf
gwiyana ya ufarantha	gf
gwiyana ya wufalansa	gf
gwiyana ye furansi	gf
gwiyann franse	gf
gwlad belg	be
gwlad groeg	gr
gwlad iorddonen	jo
gwlad pwyl	pl
gwlad swazi	sz
gwlad thai	th
gwlad yr ia	is
gwynedd	gb-wls
gy	gy
gyaaman	de
gyamaika	jm
gyameka	jm
gyapaani	jp
gyapan	jp
gyebralta	gi
gyibuti	dj
gyodan	jo
gyogiya	ge
gyogya	ge
gyogyea	ge
gyɔdan	jo
gyɔgyea	ge
gz	ps
gzejjer aland	ax
gzejjer faroe	fo
gzejjer kajmani	ky
gzejjer marjana ta fuq	mp
gzejjer ta marshall	mh
gɔrɔhenelandi	gl
gələnadə	gd
gɛrɛsi	gr
gɨanyɨ	ng
gɨlenlan	gl
gɨles	gr
gɨlɛnada	gd
ha lan	nl
haamoa	ws
haamoa amelika	as
habasha	et
hadaddiyar daular larabawa	ae
haddingtonshire	gb-sct
haeti	ht
haidhti	ht
haiiti	ht
hainan	cn
hainan china	cn
haiti	ht
haiti nutome	ht
haitian	ht
haitii	ht
haitio	ht
haitis	ht
haitsi	ht
haitti	ht
hamaika	jm
hamamatsu	jp
hambiya	gm
hamburg	de
hamburg germany	de
hamilton	bm
hampshire	gb
han quoc	kr
hangare	hu
hangari	hu
hangeri	hu
hanoi	vn
hants	gb
hapon	jp
hapɔn	jp
harare	zw
haravafrikyan hanrapetutyun	za
haravayin jorjia ev haravayin sendvichyan kghziner	gs
haravayin korea	kr
haravayin sudan	ss
harkivska oblast	ua
harkovskaya oblast	ua
harvatyya	hr
haryana	in
haryana india	in
hasarakatsayin gvinea	gq
hashemite kingdom of jordan	jo
hati	ht
hautkarabagh	az-nk
havana	cu
havanna	cu
hawai	us
hawai estados unidos	us
hawai etatsunis	us
hawaii	us
hawaii hi	us
hawaii united states of america	us
hawaii us	us
hawaii usa	us
hawsa afriki laboo	za
hawsa kooree	kr
hayastan	am
hayiti	ht
hayti	ht
haytii	ht
haɗaɗɗiyar daular larabawa	ae
heard a mcdonald inselen	hm
heard adasi ve mcdonald adalari	hm
heard and mcdonald islands	hm
heard en mcdonaldeilande	hm
heard en mcdonaldeilanden	hm
heard en mcdonaldeilannen	hm
heard eta mcdonald uharteak	hm
heard i arhipelag mcdonald	hm
heard island and mcdonald islands	hm
heard island and mcdonald islands australia	hm
heard island og mcdonald islands	hm
heard ja mcdonald sullot	hm
heard ja mcdonaldinsaaret	hm
heard kple mcdonald fudomekpowo nutome	hm
heard kple mcdonald ƒudomekpowo nutome	hm
heard mcdonald islands	hm
heard og mcdonaldoyene	hm
heard og mcdonaldoyggjar	hm
heard og mcdonaldseyjar	hm
heard og mcdonaldsoyane	hm
heard sziget es mcdonald szigetek	hm
heard und mcdonald insla	hm
heard und mcdonaldinseln	hm
heardi ja mcdonaldi saared	hm
heardon och mcdonaldoarna	hm
heardov ostrov a mcdonaldove ostrovy	hm
heardov otok in mcdonaldovi otoki	hm
heardowa kupa a mcdonaldowe kupy	hm
hearduv ostrov a mcdonaldovy ostrovy	hm
hebei	cn
hebei china	cn
hedong	cn
hego korea	kr
hego sudan	ss
hegoafrika	za
hegoaldeko georgia eta hegoaldeko sandwich uharteak	gs
hegoaldeko lurralde frantsesak	tf
heilongjiang	cn
heilongjiang china	cn
heimastjornarsvaedi palestinumanna	ps
heiti	ht
helen	gr
helene	gr
hellas	gr
hellenic	gr
hellenic republic	gr
helsinki	fi
henan	cn
henan china	cn
hengarya	hu
henɣarya	hu
heodeu maegdoneoldeu jedo	hm
heonggali	hu
heping	cn
herbehereak	nl
herd araly men makdonald araldary	hm
herd bolon makdonald arluud	hm
herd gaire a makdonald gairenash a	hm
herd i mekdonald ostrva	hm
herd kghzi ev makdonaldi kghziner	hm
herd va mak donald adalari	hm
herd və mak donald adalari	hm
herd zhana makdonald araldary	hm
herda kaj makdonaldaj insuloj	hm
herda un makdonalda salas	hm
herdi da makdonaldis kundzulebi	hm
herdo ir makdonaldo salos	hm
here	gb
heref	gb
herefordshire	gb
heremi kurdistan	iq-kr
hermaniya	de
hernsi	gg
hersonska oblast	ua
hersonskaya oblast	ua
hertfordshire	gb
herts	gb
herzegovina	ba
herzegovinian	ba
hesse	de
hesse germany	de
hessen	de
heunggong	hk
hexi	cn
hibraltar	gi
hiina	cn
hilagang korea	kp
himachal pradesh	in
himachal pradesh india	in
hind	in
hindistan	in
hindiston	in
hindiya	in
hindujo	in
hinduras	hn
hindustan	in
hinskaya strana	cn
hiroshima	jp
hirvatistan	hr
hisipania	es
hisipaniya	es
hispaania	es
hispania	es
hispanujo	es
hiszpania	es
hithpania	es
hitoi	cn
hk	hk
hk sar	hk
hkg	hk
hksar	hk
hm	hm
hmd	hm
hmelnitska oblast	ua
hmelnitskaya oblast	ua
hn	hn
hnd	hn
hndkakan ovkianosum britanakan taratsk	io
hndkastan	in
hngarya	hu
hnɣarya	hu
hoa ky	us
hobart	au
hodowna kupa	cx
hoid mariany arluud	mp
hoid solongos	kp
hokkaido	jp
holan	nl
holand	nl
holanda	nl
holande	nl
holandi	nl
holandia	nl
holandija	nl
holandsko	nl
holani	nl
holland	nl
holland karib terseg	bq
hollanda	nl
hollandi	nl
hollandi kariibi mere saared	bq
hollandia	nl
hollandu	nl
holy see	va
holy see vatican	va
holy see vatican city	va
holy see vatican city state	va
hondiorasy	hn
hondirasi	hn
honduasi	hn
hondulas	hn
hondulasi	hn
hondura	hn
honduraasi	hn
honduran	hn
honduras	hn
hondurasa	hn
hondurasdu	hn
hondurasi	hn
hondurathi	hn
hondures	hn
honduro	hn
hong kong	hk
hong kong aeb txina	hk
hong kong china	hk
hong kong pup kina	hk
hong kong rae	hk
hong kong rae da china	hk
hong kong rae de china	hk
hong kong rae xina	hk
hong kong rhga tsieina	hk
hong kong rmd sina	hk
hong kong s a r kina	hk
hong kong sar	hk
hong kong sar china	hk
hong kong sar cina	hk
hong kong sar kina	hk
hong kong sar na sine	hk
hong kong sar tsaina nutome	hk
hong kong special administrative region	hk
hong kong special administrative region of china	hk
hong kong special adminstrative region of china	hk
hong kong trung quoc	hk
hongale	hu
hongare	hu
hongareieb	hu
hongarije	hu
hongarye	hu
hongi kongi sar siaina	hk
hongiruii	hu
hongkong	hk
hongkong kiinan eha	hk
hongkong oao ciny	hk
hongkong sar	hk
hongkong sar kina	hk
hongkong sar van china	hk
hongkong sar van sina	hk
hongkong sas sjina	hk
hongkong zao ciny	hk
hongkongi erihalduspiirkond	hk
hongkongish	hk
hongkongjunggug teugbyeolhaengjeonggu	hk
hongqiao	cn
hongri	hu
hongria	hu
hongrie	hu
honiara	sb
honitulasi	hn
honkong sar na kitai	hk
honkonga	hk
honkongi	hk
honkongi hvsh	hk
honkongis spetsialuri administratsiuli regioni chineti	hk
honkongo	hk
honolulu	us
honq konq xususi inzibati arazi cin	hk
honq konq xususi inzibati ərazi cin	hk
hoorandi	nl
hoord und macdonald insle	hm
horadani	jo
horayia	ge
hordanan	jo
horvaatia	hr
horvat	hr
horvati	hr
horvatija	hr
horvatiya	hr
horvatorszag	hr
horədani	jo
horəyia	ge
hr	hr
hrenlandiya	gl
hretsiya	gr
hruziya	ge
hrv	hr
hrvaska	hr
hrvatiya	hr
hrvatska	hr
ht	ht
hti	ht
hu	hu
huafrika iya hukusini	za
huafuganistani	af
huaislandi	is
huajendina	ar
hualbania	al
hualjelia	dz
hualuba	aw
huamenia	am
huandola	ad
huangola	ao
huanguila	ai
huantigua na hubarubuda	ag
huastlia	at
huaustlalia	au
huayalandi	ie
huazabajani	az
hubabadosi	bb
hubahaleni	bh
hubahama	bs
hubangaladeshi	bd
hubei	cn
hubei china	cn
hubelalusi	by
hubelize	bz
hubelmuda	bm
hubenini	bj
hublazili	br
hubolivia	bo
hubosinia na huhezegovina	ba
hubotiswana	bw
hubrunei	bn
hubukinafaso	bf
hubukini	mg
hubulgaria	bg
huburundi	bi
hubutani	bt
huchadi	td
huchile	cl
huchina	cn
hudenmaki	dk
hudominika	dm
huekwado	ec
huelsavado	sv
hueritrea	er
huestonia	ee
hufalme dza hihalabu	ae
hufiji	fj
hufilipino	ph
hugaboni	ga
hugambia	gm
hughana	gh
huginebisau	gw
huginekweta	gq
hugrenada	gd
huguyana	gy
hugwadelupe	gp
hugwam	gu
hugwatemala	gt
hugwiyana ya huufaransa	gf
huhaiti	ht
huhispania	es
huhondulasi	hn
huhungalia	hu
huilaki	iq
huindia	in
huindonesia	id
huippuvuoret ja jan mayen	sj
huislaheli	il
huitalia	it
hujamaika	jm
hujapani	jp
hujiblalta	gi
hujibuti	dj
hujine	gn
hujinlandi	gl
hujojia	ge
hukambodia	kh
hukameruni	cm
hukanada	ca
hukatali	qa
hukazakistani	kz
hukenya	ke
hukepuvede	cv
hukilibati	ki
hukiligizistani	kg
hukodivaa	ci
hukolea kaskazini	kp
hukolea kusini	kr
hukolombia	co
hukomoro	km
hukongo	cg
hukorasia	hr
hukostarika	cr
hukuba	cu
hukuprosi	cy
hukuwaiti	kw
hulanda	nl
hulaosi	la
hulasembagi	lu
hulativia	lv
hulebanoni	lb
hulesoto	ls
hulibelia	lr
hulibiya	ly
hulishenteni	li
hulitwania	lt
huliyunioni	re
hulomania	ro
hulwanda	rw
humalawi	mw
humalekani	us
humalesia	my
humali	ml
humalta	mt
humartiniki	mq
humasedonia	mk
humayotte	yt
humberside	gb
humeksiko	mx
humikronesia	fm
humisri	eg
humodivu	mv
humoldova	md
humolisi	mu
humolitania	mr
humoloko	ma
humonako	mc
humongolia	mn
humontserrati	ms
humusumbiji	mz
humyama	mm
hun	hu
hunamibia	na
hunan	cn
hunan china	cn
hunastan	gr
hunauru	nr
hunduras	hn
hundurasi	hn
hunepali	np
hungaari	hu
hungakalia	hu
hungalia	hu
hungaliya	hu
hungari	hu
hungari nutome	hu
hungaria	hu
hungarian	hu
hungariya	hu
hungarujo	hu
hungary	hu
hungorska	hu
hungri	hu
hungria	hu
hungriya	hu
hunijeli	ne
hunijelia	ng
hunikaragwa	ni
huniue	nu
hunolwe	no
huntingdonshire	gb
hunts	gb
hunyukaledonia	nc
hunyuzilandi	nz
huomani	om
hupakistani	pk
hupalagwai	py
hupalau	pw
hupanama	pa
hupapua	pg
hupelu	pe
hupitkaini	pn
hupolandi	pl
hupolinesia ya huufaransa	pf
hupwetoriko	pr
husamalino	sm
husamoa	ws
husamoa ya humalekani	as
husantahelena	sh
husantakitzi na hunevis	kn
husantalusia	lc
husantapieri na humikeloni	pm
husantavisenti na hugrenadini	vc
husaotome na huprinsipe	st
husaudi	sa
husenegali	sn
hushelisheli	sc
husiela lioni	sl
husilia	sy
husingapoo	sg
husirilanka	lk
huslovakia	sk
huslovenia	si
husomalia	so
husudani	sd
husurinamu	sr
hutailandi	th
hutaiwani	tw
hutajikistani	tj
hutanzania	tz
hutimori ya mashariki	tl
hutogo	tg
hutokelau	tk
hutonga	to
hutrinad na hutobago	tt
hutunisia	tn
hutuvalu	tv
huuajemi	ir
huubelgiji	be
huufaransa	fr
huufini	fi
huuganda	ug
huugiliki	gr
huuhabeshi	et
huuholanzi	nl
huuingereza	gb
huujerumani	de
huukraini	ua
huuleno	pt
huulugwai	uy
huulusi	ru
huuswazi	sz
huuswidi	se
huuswisi	ch
huuturuki	tr
huuturukimenistani	tm
huuzibekistani	uz
huvanuatu	vu
huvatikani	va
huvenezuela	ve
huvietinamu	vn
huwalis na hufutuna	wf
huyemeni	ye
huyolodani	jo
huzambia	zm
huzimbabwe	zw
hv	bf
hviderusland	by
hvideruslandi	by
hvineya	gn
hvineya bisau	gw
hvita russland	by
hvitarussland	by
hviterussland	by
hwngari	hu
hy lap	gr
hyatad	cn
hyogo	jp
hytay	cn
hyusisayin korea	kp
hyusisayin marianyan kghziner	mp
hɔndirasi	hn
hɔndulas	hn
hɔndura	hn
hɔnduras	hn
hɔng kɔng sar tsaina nutome	hk
hɔngare	hu
hɔngri	hu
hɔŋgale	hu
hɛlɛŋ	gr
i afghanistan	af
i aland islands	ax
i albania	al
i algeria	dz
i american samoa	as
i andorra	ad
i angola	ao
i anguilla	ai
i antarctica	aq
i antigua and barbuda	ag
i argentina	ar
i armenia	am
i aruba	aw
i australia	au
i austria	at
i azerbaijan	az
i bahamas	bs
i bahrain	bh
i bangladesh	bd
i barbados	bb
i belarus	by
i belgium	be
i belize	bz
i benin	bj
i bermuda	bm
i bhutan	bt
i bolivia	bo
i bosnia ne herzegovina	ba
i bouvet island	bv
i brazil	br
i british indian ocean territory	io
i british virgin islands	vg
i brunei	bn
i bulgaria	bg
i burkina faso	bf
i burundi	bi
i cambodia	kh
i cameroon	cm
i canada	ca
i cape verde	cv
i caribbean netherlands	bq
i cayman islands	ky
i central african republic	cf
i chad	td
i chile	cl
i china	cn
i christmas island	cx
i cocos keeling islands	cc
i colombia	co
i comoros	km
i congo brazzaville	cg
i congo kinshasa	cd
i cook islands	ck
i costa rica	cr
i cote divoire	ci
i croatia	hr
i cuba	cu
i curacao	cw
i cyprus	cy
i czech republic	cz
i denmark	dk
i djibouti	dj
i dominica	dm
i dominican republic	do
i ecuador	ec
i egypt	eg
i el salvador	sv
i equatorial guinea	gq
i eritrea	er
i estonia	ee
i ethiopia	et
i falkland islands	fk
i faroe islands	fo
i fiji	fj
i finland	fi
i france	fr
i french guiana	gf
i french polynesia	pf
i french southern territories	tf
i gabon	ga
i gambia	gm
i georgia	ge
i germany	de
i ghana	gh
i gibraltar	gi
i greece	gr
i greenland	gl
i grenada	gd
i guadeloupe	gp
i guam	gu
i guatemala	gt
i guernsey	gg
i guinea	gn
i guinea bissau	gw
i guyana	gy
i haiti	ht
i heard island ne mcdonald islands	hm
i honduras	hn
i hong kong sar china	hk
i hungary	hu
i iceland	is
i india	in
i indonesia	id
i iran	ir
i iraq	iq
i ireland	ie
i isle of man	im
i italy	it
i jamaica	jm
i japan	jp
i jersey	je
i jordan	jo
i kazakhstan	kz
i kenya	ke
i kiribati	ki
i kuwait	kw
i kyrgyzstan	kg
i laos	la
i latvia	lv
i lebanon	lb
i liberia	lr
i libya	ly
i liechtenstein	li
i lithuania	lt
i luxembourg	lu
i macau sar china	mo
i macedonia	mk
i madagascar	mg
i malaysia	my
i maldives	mv
i malta	mt
i marshall islands	mh
i martinique	mq
i mauritania	mr
i mauritius	mu
i mayotte	yt
i mexico	mx
i micronesia	fm
i moldova	md
i monaco	mc
i mongolia	mn
i montenegro	me
i montserrat	ms
i morocco	ma
i mozambique	mz
i myanmar burma	mm
i namibia	na
i nauru	nr
i nepal	np
i netherlands	nl
i new caledonia	nc
i new zealand	nz
i nicaragua	ni
i niger	ne
i nigeria	ng
i niue	nu
i norfolk island	nf
i north korea	kp
i northern mariana islands	mp
i norway	no
i oman	om
i pakistan	pk
i palau	pw
i palestinian territories	ps
i panama	pa
i papua new guinea	pg
i paraguay	py
i peru	pe
i philippines	ph
i pitcairn islands	pn
i poland	pl
i portugal	pt
i puerto rico	pr
i qatar	qa
i rac	iq
i reunion	re
i romania	ro
i russia	ru
i rwanda	rw
i saint barthelemy	bl
i saint helena	sh
i saint kitts ne nevis	kn
i saint lucia	lc
i saint martin	mf
i saint pierre kanye ne miquelon	pm
i saint vincent ne grenadines	vc
i samoa	ws
i san marino	sm
i sao tome kanye ne principe	st
i saudi arabia	sa
i senegal	sn
i serbia	rs
i seychelles	sc
i sierra leone	sl
i singapore	sg
i sint maarten	sx
i slovakia	sk
i slovenia	si
i solomon islands	sb
i somalia	so
i south africa	za
i south georgia ne south sandwich islands	gs
i south korea	kr
i south sudan	ss
i spain	es
i sri lanka	lk
i sudan	sd
i suriname	sr
i svalbard ne jan mayen	sj
i swaziland	sz
i sweden	se
i switzerland	ch
i syria	sy
i taiwan	tw
i tajikistan	tj
i tanzania	tz
i thailand	th
i timor leste	tl
i togo	tg
i tokelau	tk
i tonga	to
i trinidad ne tobago	tt
i tunisia	tn
i turkey	tr
i turkmenistan	tm
i turks and caicos islands	tc
i tuvalu	tv
i uganda	ug
i ukraine	ua
i united arab emirates	ae
i united kingdom	gb
i united states	us
i uruguay	uy
i us minor outlying islands	um
i us virgin islands	vi
i uzbekistan	uz
i vanuatu	vu
i vatican city	va
i venezuela	ve
i vietnam	vn
i wallis ne futuna	wf
i western sahara	eh
i yemen	ye
i zambia	zm
iamaice	jm
iamaika	jm
iapana	jp
iaponia	jp
iardaniya	jo
ibaraki	jp
ibirwa bya kapuveri	cv
ibirwa bya keyimani	ky
ibirwa byisugi byabongereza	vg
ibiza	es
ibotswana	bw
ic	ic
ic cina	cn
iceland	is
icelandic	is
id	id
ida timor	tl
idaho	us
idaho estados unidos	us
idaho etatsunis	us
idaho id	us
idaho united states of america	us
idaho us	us
idaho usa	us
idn	id
ie	ie
iemen	ye
iemenets	ye
iemeni	ye
iemenska	ye
ieneo la uingeredha katika bahari hindi	io
ierlan	ie
ierland	ie
ifisima fya falkland	fk
ifisima fya kayman	ky
ifisima fya kook	ck
ifisima fya mariana fya hukaskazini	mp
ifisima fya marshal	mh
ifisima fya solomon	sb
ifisima fya turki na kaiko	tc
ifisima fya virgin fya huingereza	vg
ifisima fya virgin fya humelekani	vi
igaunija	ee
igitonga	to
ih britani	gb
ihisima sha norfok	nf
iiraan	ir
iirak	iq
iirimaa	ie
iislaand	is
iisland	is
iisrael	il
ijamhuri ya afrika ya pagati	cf
ijamhuri ya cheki	cz
ijamhuri ya hidemokrasi ya hukongo	cd
ijamhuri ya hudominika	do
ijibteu	eg
ijsland	is
ikalia	it
ikerene	ua
ikiribati	ki
ikreni	ua
ikrenn	ua
ikrɛni	ua
ikuwado	ec
ikuwadoor	ec
ikuwadɔ	ec
ikwado	ec
ikwadur	ec
ikwatur	ec
ikweda	ec
ikwembeiyotab mariana nebo murot katam	mp
ikwembeiyotab marshall	mh
ikwembeiyotab norfork	nf
ikwembeiyotab solomon	sb
ikwembeiyotab turks ak caicos	tc
ikwembeyotab british virgin	vg
ikwembeyotab cape verde	cv
ikwembeyotab cayman	ky
ikwembeyotab cook	ck
ikwembeyotab falkland	fk
ikwemweiyotab amerika	vi
il	il
il brazil	br
il gappun	jp
il germanja	de
il maliyane u muene	mp
il maliyanɛ u muɛnɛ	mp
il nolfolok	nf
il nɔlfɔlɔk	nf
il salomon	sb
il salomɔŋ	sb
ilaaki	iq
ilaani	ir
ilak	iq
ilakeu	iq
ilaki	iq
ilan	ir
ilaŋ	ir
ilbon	jp
ile bouvet	bv
ile christmas	cx
ile de lascension	ac
ile de man	im
ile heard et iles mcdonald	hm
ile norfolk	nf
ilelani	ie
iles aland	ax
iles caimans	ky
iles cocos	cc
iles cocos keeling	cc
iles cook	ck
iles de georgie du sud et sandwich du sud	gs
iles feroe	fo
iles heard et mcdonald	hm
iles malouines	fk
iles mariannes du nord	mp
iles marshall	mh
iles mineures eloignees des etats unis	um
iles pitcairn	pn
iles salomon	sb
iles turques et caiques	tc
iles turquesetcaiques	tc
iles vierges britanniques	vg
iles vierges des etats unis	vi
iles vierges des etatsunis	vi
ilesotho	ls
ilha bouvet	bv
ilha buve	bv
ilha christmas	cx
ilha da madeira	pt
ilha da madera	pt
ilha da madiera	pt
ilha de man	im
ilha di man	im
ilha di natal	cx
ilha do natal	cx
ilha do sal	cv
ilha heard i ilhas mcdonald	hm
ilha norfolk	nf
ilhas aland	ax
ilhas britanika di indiku	io
ilhas caiman	ky
ilhas caimao	ky
ilhas cayman	ky
ilhas cocos keeling	cc
ilhas cook	ck
ilhas dos cocos keeling	cc
ilhas falkland	fk
ilhas faroe	fo
ilhas georgia do sul e sandwich do sul	gs
ilhas heard e mcdonald	hm
ilhas kaimau	ky
ilhas kokus	cc
ilhas kuk	ck
ilhas malvinas	fk
ilhas marianas di norti	mp
ilhas marianas do norte	mp
ilhas marshall	mh
ilhas marxal	mh
ilhas maurisia	mu
ilhas menores afastadas dos eua	um
ilhas menores distantes dos eua	um
ilhas minoris distantis de stadus unidus	um
ilhas norfolk	nf
ilhas pitcairn	pn
ilhas salomao	sb
ilhas salumon	sb
ilhas turcas e caicos	tc
ilhas turkas i kaikus	tc
ilhas turks e caicos	tc
ilhas virgens britanicas	vg
ilhas virgens dos eua	vi
ilhas virjens britanikas	vg
ilhas virjens merkanas	vi
ililand	ie
illa bouvet	bv
illa christmas	cx
illa de la reunio	re
illa de man	im
illa heard e illas mcdonald	hm
illa heard i illes mcdonald	hm
illa norfolk	nf
illas aland	ax
illas caiman	ky
illas cocos keeling	cc
illas cook	ck
illas feroe	fo
illas malvinas	fk
illas marianas do norte	mp
illas marshall	mh
illas menores distantes dos eua	um
illas pitcairn	pn
illas salomon	sb
illas turks e caicos	tc
illas virxes britanicas	vg
illas virxes estadounidenses	vi
illes aland	ax
illes caiman	ky
illes cocos	cc
illes cook	ck
illes feroe	fo
illes georgia del sud i sandwich del sud	gs
illes malvines	fk
illes mariannes del nord	mp
illes marshall	mh
illes periferiques menors dels eua	um
illes pitcairn	pn
illes salomo	sb
illes turks i caicos	tc
illes verges britaniques	vg
illes verges nord americanes	vi
illinois	us
illinois estados unidos	us
illinois etatsunis	us
illinois il	us
illinois ssha	us
illinois united states	us
illinois united states of america	us
illinois us	us
illinois usa	us
ilmalasaal	mh
ilse of man	im
im	im
imaaraadka carabta ee midoobay	ae
imalawi	mw
imali	ml
imarat tierabin tidduklin	ae
imarat tiεrabin tidduklin	ae
imilaat i paalaap	ae
imn	im
in	in
in-ap	in
in-ar	in
in-as	in
in-br	in
in-cg	in
in-ga	in
in-gj	in
in-hp	in
in-hr	in
in-jh	in
in-ka	in
in-kl	in
in-mh	in
in-ml	in
in-mn	in
in-mp	in
in-mz	in
in-nl	in
in-od	in
in-pb	in
in-rj	in
in-sk	in
in-tn	in
in-tr	in
in-ts	in
in-uk	in
in-up	in
in-wb	in
ind	in
indaneziya	id
inde	in
independent state of papua new guinea	pg
independent state of samoa	ws
indi	in
india	in
india nutome	in
indiab	in
indiako ozeanoko lurralde britainiarra	io
indian	in
indiana	us
indiana estados unidos	us
indiana etatsunis	us
indiana in	us
indiana ssha	us
indiana united states of america	us
indiana us	us
indiana usa	us
indie	in
indien	in
indiets	in
indija	in
indijas okeana britu teritorija	io
indije	in
indijos vandenyno britu sritis	io
indiska	in
indiya	in
indland	in
indo	in
indoeti	in
indoneesia	id
indoneesie	id
indoneesije	id
indoneesiya	id
indoneezi	id
indoneeziya	id
indonehyia	id
indonesi	id
indonesia	id
indonesia nutome	id
indonesiab	id
indonesian	id
indonesie	id
indonesien	id
indonesiya	id
indoneska	id
indonethia	id
indonezi	id
indonezia	id
indoneziets	id
indoneziiska	id
indonezija	id
indonezio	id
indoneziska	id
indoneziya	id
indonezja	id
indonisia	id
indonisiya	id
indonɛsi	id
indu laboo	in
indunizi	id
indunizya	id
indunusiya	id
indy	in
indyya	in
indɔnehyia	id
indɛ	in
inggris	gb
ingiliis	gb
ingiltere	gb
inglaterra	gb
ingushetia	ru
ingushetia russia	ru
inia	in
initia	in
initonesia	id
inizi aland	ax
inizi cayman	ky
inizi cook	ck
inizi diabell ar stadou unanet	um
inizi faero	fo
inizi falkland	fk
inizi georgia ar su hag inizi sandwich ar su	gs
inizi gwerch ar stadou unanet	vi
inizi gwerch breizh veur	vg
inizi gwercʼh ar stadou unanet	vi
inizi gwercʼh breizh veur	vg
inizi heard ha mcdonald	hm
inizi kokoz	cc
inizi mariana an norzh	mp
inizi marshall	mh
inizi salomon	sb
inizi turks ha caicos	tc
inner mongolia	cn
inner mongolia autonomous region	cn
inner mongolia china	cn
innis tile	is
inomena aravika emirata	ae
inomenes politeies	us
inomeno vasileio	gb
ins virgine britanice	vg
insla bouvet	bv
insla da christmas	cx
insla da man	im
insla norfolk	nf
inslas aland	ax
inslas cayman	ky
inslas cocos	cc
inslas cook	ck
inslas da heard e da mcdonlad	hm
inslas da marshall	mh
inslas dal falkland	fk
inslas feroe	fo
inslas mariannas dal nord	mp
inslas pitschnas perifericas dals stadis unids da lamerica	um
inslas turks e caicos	tc
inslas verginas americanas	vi
inslas verginas britannicas	vg
insle vo man	im
insula bouvet	bv
insula christmas	cx
insula heard si insulele mcdonald	hm
insula man	im
insula norfolk	nf
insulele aland	ax
insulele caraibe olandeze	bq
insulele cayman	ky
insulele cocos keeling	cc
insulele cook	ck
insulele falkland	fk
insulele feroe	fo
insulele indepartate ale sua	um
insulele mariane de nord	mp
insulele marshall	mh
insulele pitcairn	pn
insulele solomon	sb
insulele turks si caicos	tc
insulele virgine britanice	vg
insulele virgine sua	vi
intara yubwongereza yo mu birwa byabahindi	io
internet	ip
intia	in
inverness	gb-sct
invernessshire	gb-sct
io	io
iokkha britani	gb
iom	im
iorac	iq
ioran	ir
iordan	jo
iordanets	jo
iordania	jo
iordaniya	jo
iordanska	jo
iosrael	il
iot	io
iowa	us
iowa estados unidos	us
iowa etatsunis	us
iowa ia	us
iowa united states	us
iowa united states of america	us
iowa us	us
iowa usa	us
ip	ip
ipar korea	kp
iparraldeko mariana uharteak	mp
iq	iq
iq-kr	iq-kr
ir	ir
ir russja	ru
ira	ir
iraak	iq
iraaka	iq
iraaki	iq
iraan	ir
iraani	ir
irac	iq
irag	iq
irak	iq
iraka	iq
irakas	iq
irakchanin	iq
iraki	iq
irako	iq
irakskaya respublika	iq
iralanda	ie
iran	ir
iran islamic republic of	ir
iran islamskaya respublika	ir
iran nutome	ir
iran republique islamique d	ir
irana	ir
iranas	ir
irani	ir
irani islamuri	ir
irani islamuri respublika	ir
irani islamurirespublika	ir
iranian	ir
iraniislamuri respublika	ir
iranni	ir
irano	ir
irao	ir
iraq	iq
iraqduko	iq
iraqdukɔ	iq
iraqi	iq
iraqi kurdistan	iq-kr
iraque	iq
iraŋ	ir
iraƙi	iq
ireland	ie
ireland nutome	ie
ireland rep	ie
ireland republic of	ie
irelande	ie
irelandɛ	ie
irelannd	ie
ireld	ie
irelend	ie
irerandi	ie
irigwe	uy
irigwei	uy
irija	ie
irilandi	ie
irish	ie
irish republic	ie
irishwoman	ie
irisi	ru
irisi laboo	ru
iritiria	er
iritirya	er
iritreia	er
iritrya	er
irkutsk oblast	ru
irkutsk oblast russia	ru
irl	ie
irland	ie
irlanda	ie
irlanda del norte	gb-nir
irlande	ie
irlandi	ie
irlandia	ie
irlandiya	ie
irlando	ie
irlandu	ie
irlandy	ie
irlandyya	ie
irlannda	ie
irlanti	ie
irn	ir
iron	ir
iroq	iq
irorszag	ie
irq	iq
irrland	ie
irska	ie
irsko	ie
irəlandə	ie
is	is
isalanda	is
isarael	il
isbeyn	es
iseraela	il
iseulael	il
ishikawa	jp
ishujt alande	ax
ishujt bove	bv
ishujt e marianes veriore	mp
ishujt e virgjer amerikane	vi
ishujt e virgjer britanike	vg
ishujt faroe	fo
ishujt folklande	fk
ishujt kajmane	ky
ishujt kokose	cc
ishujt kuke	ck
ishujt marshalle	mh
ishujt periferike te shba se	um
ishujt pitkerne	pn
ishujt solomone	sb
ishujt turke dhe kaike	tc
ishulli herd dhe ishujt mekdonalde	hm
ishulli i krishtlindjes	cx
ishulli i manit	im
ishulli norfolk	nf
isi yu uingereesa irivii ra hiindi	io
isilaeli	il
isilande	is
isilandi	is
isilandɛ	is
isilayel	il
isilayɛl	il
isileli	il
isimerini gouinea	gq
isipit	eg
isipite	eg
isiraeeli	il
isiraeli	il
isiraheli	il
isirairi	il
isirayele	il
isirayeli	il
isirayelɛ	il
isiwa sya cook	ck
isiwa sya kayman	ky
isiwa sya solomon	sb
isl	is
isla ascension	ac
isla bouvet	bv
isla christmas	cx
isla de man	im
isla de navidad	cx
isla de nevis	kn
isla de nivis	kn
isla norfolk	nf
islaand	is
islaeli	il
islamabad	pk
islamic emirate of afghanistan	af
islamic republic of afghanistan	af
islamic republic of iran	ir
islamic republic of mauritania	mr
islamic republic of pakistan	pk
islamistskaya respublika iran	ir
island	is
island of sal	cv
islanda	is
islandan	is
islande	is
islandi	is
islandia	is
islandija	is
islandiya	is
islando	is
islands of bermuda	bm
islandska	is
islandy	is
islandyya	is
islannda	is
islanti	is
islas aland	ax
islas caiman	ky
islas canarias	ic
islas cocos	cc
islas cocos keeling	cc
islas cook	ck
islas feroe	fo
islas georgia del sur y sandwich del sur	gs
islas heard y mcdonald	hm
islas malvinas	fk
islas marianas del norte	mp
islas marshall	mh
islas menores alejadas de ee uu	um
islas menores alejadas de los eeuu	um
islas pitcairn	pn
islas salomon	sb
islas turcas y caicos	tc
islas ultramarinas menores de estados unidos	um
islas virgenes britanicas	vg
islas virgenes de ee uu	vi
islas virgenes de los estados unidos	vi
islayel	il
islayɛl	il
isle of man	im
isle of man gb	im
isle of wight	gb
islla bouvet	bv
islla christmas	cx
islla de man	im
islla norfolk	nf
islles aland	ax
islles caiman	ky
islles cocos keeling	cc
islles cook	ck
islles feroe	fo
islles fixi	fj
islles heard y mcdonald	hm
islles marianes del norte	mp
islles marshall	mh
islles periferiques menores de los eexx	um
islles pitcairn	pn
islles salomon	sb
islles turques y caicos	tc
islles virxenes americanes	vi
islles virxenes britaniques	vg
islles xeorxa del sur y sandwich del sur	gs
iso britannia	gb
isola bouvet	bv
isola christmas	cx
isola di man	im
isola norfolk	nf
isole aland	ax
isole cayman	ky
isole cocos keeling	cc
isole cook	ck
isole faer oer	fo
isole falkland	fk
isole heard e mcdonald	hm
isole marianne settentrionali	mp
isole marshall	mh
isole norfolk	nf
isole pitcairn	pn
isole salomone	sb
isole turks e caicos	tc
isole vergini americane	vi
isole vergini britanniche	vg
ispani	es
ispania	es
ispanija	es
ispaniya	es
ispanya	es
isr	il
israaiil	il
israaiila	il
israaʼiil	il
israeil	il
israel	il
israel nutome	il
israele	il
israeli	il
israelienne	il
israelite	il
israelo	il
israely	il
israil	il
israyel	il
israyil	il
israɛl	il
isroil	il
issland	is
issraal	il
istanbul	tr
istochen timor timor leste	tl
istochni timor	tl
istocni timor	tl
istunya	ee
isule bouvet	bv
isule christmas	cx
isule di man	im
isule heard e isulis mcdonald	hm
isulis aland	ax
isulis cayman	ky
isulis cocos	cc
isulis cook	ck
isulis falkland	fk
isulis faroe	fo
isulis mariana dal nord	mp
isulis marshall	mh
isulis periferichis minors dai stats units	um
isulis salomon	sb
isulis turks e caicos	tc
isulis vergjinis americanis	vi
isulis vergjinis britanichis	vg
isuraeli	il
isvec	se
isvecra	ch
isvecrə	ch
isvicre	ch
iswaasilaand	sz
iswidhan	se
isəlandə	is
isəraɛl	il
it	it
ita	it
ita timor	tl
itaali	it
itaalia	it
itaalie	it
itaalije	it
itali	it
italia	it
italia nutome	it
italiab	it
italian	it
italian republic	it
italiana	it
italie	it
italien	it
italija	it
italiya	it
italiɛn	it
itallia	it
italska	it
italuii	it
italujo	it
italy	it
italya	it
itare	it
itavalta	at
ithiopia	et
ithraeli	il
itiopia	et
itiyopiya	et
itlay	it
itoobiya	et
itoophiyaa	et
ityubya	et
ityupya	et
iugoslavia	yucs
iukanita	ug
ivanofrankivsk	ua
ivanofrankivsk oblast	ua
ivanofrankivsk oblast ukraine	ua
ivanofrankivsk region	ua
ivanofrankivska oblast	ua
ivanofrankovsk	ua
ivanofrankovskaya oblast	ua
ivanovo oblast	ru
ivanovo oblast russia	ru
ivoorkus	ci
ivoorkusi	ci
ivoorkust	ci
ivori kositi	ci
ivorian	ci
ivory coast	ci
iwate	jp
iwerddon	ie
iwerzhon	ie
iwunak idduklen n amirika	us
iwunak munnin n mirikan	us
iyasica makhoche	de
izelvroiou	nl
izimbabwe	zw
izinga rya filikilandi	fk
izinga rya komore	km
izinga rya kuku	ck
izinga rya marishari	mh
izinga rya morise	mu
izinga rya norufoluke	nf
izinga rya shipure	cy
iziraila	il
iziraʼila	il
izland	is
izlanda	is
izrael	il
izraela	il
izraelis	il
izrail	il
izrayil	il
iztochen timor	tl
izuraeri	il
jaad	td
jaana	gh
jaapan	jp
jaapon	jp
jaapoŋ	jp
jabaan	jp
jabuhn	ga
jabuuti	dj
jakarta	id
jakartan	id
jam	jm
jamaayik	jm
jamai	de
jamaica	jm
jamaica island	jm
jamaicab	jm
jamaican	jm
jamaik	jm
jamaika	jm
jamaiki	jm
jamaique	jm
jamajka	jm
jamajko	jm
jaman	de
jamayika	jm
jamayka	jm
jamba kuwa lumaa	gl
jambia	zm
jambija	gm
jameika	jm
jamestown	sh
jameyka	jm
jamhuli ya afrika ya gati	cf
jamhuli ya cheki	cz
jamhuli ya dominika	do
jamhuli ya kidemoklasia ya kongo	cd
jamhuri ya afrika ya kati	cf
jamhuri ya cheki	cz
jamhuri ya dominika	do
jamhuri ya kenia	ke
jamhuri ya keniya	ke
jamhuri ya kenya	ke
jamhuri ya kidemokrasia ya kongo	cd
jamhuri ya kidemokrathia ya kongo	cd
jamhuriyar afirka ta tsakiya	cf
jamhuriyar cak	cz
jamhuriyar dimokuradiyyar kongo	cd
jamhuriyar dimokuraɗiyyar kongo	cd
jamhuriyar dominika	do
jamhuuriyadda afrikada dhexe	cf
jamhuuriyadda dimuquraadiga kongo	cd
jamhuuriyadda domeenika	do
jamhuuriyadda jek	cz
jamhuuriyadda soomaaliland	so-som
jamiaca	jm
jamiaca island	jm
jammaika	jm
jamme	ye
jammu and kashmir	pk-km
jamuhuli ya afilika ya pachingati	cf
jamuhuli ya afilika ya pakhati	cf
jamuhuli ya chechi	cz
jamuhuli ya chidemoklasia ya kukongo	cd
jamuhuli ya dominika	do
jamuhuli ya kidemokilasiya ya kongo	cd
jamuhuli ya sheki	cz
jamuhuuri ya cheeki	cz
jamuhuuri ya dominika	do
jamuhuuri ya dominɨka	do
jamuhuuri ya kidemokurasia ya koongo	cd
jamuhuuri ya kɨdemokurasia ya koongo	cd
jamus	de
jamyika	jm
jan mayen	sj
janubiy afrika respublikasi	za
janubiy georgiya va janubiy sendvich orollari	gs
janubiy koreya	kr
janubiy sudan	ss
jao	ru
japaani	jp
japan	jp
japana	jp
japanese	jp
japani	jp
japanija	jp
japanni	jp
japanska	jp
japanujo	jp
japao	jp
japau	jp
japaŋ	jp
japo	jp
japon	jp
japoni	jp
japonia	jp
japonija	jp
japonska	jp
japonsko	jp
japonya	jp
jappu	jp
japu	jp
japɔn	jp
japɔŋ	jp
jarmal	de
jarsey	je
jaunkaledonija	nc
jaunzelande	nz
jaziiradaha fooklaan	fk
jaziiradda cook	ck
jazoir	dz
je	je
jebel ali free zone	ae
jeeme	ye
jeemen	ye
jeme	ye
jemen	ye
jemena	ye
jemenas	ye
jemeno	ye
jengeesi bhee lo musu tinne	vg
jengeesi bhɛɛ lɔ musu tiŋŋɛ	vg
jengeesi gbawoe indiya koiye lo	io
jengeesi gbawoe indiya kɔiyɛ lɔ	io
jeogdo gini	gq
jeoji	je
jeorgii	ge
jeorjia di sul i ilhas di sanduixi di sul	gs
jeorrjije	ge
jepang	jp
jepun	jp
jerman	de
jermenija	am
jerriais	je
jersey	je
jersi	je
jerusalem	il
jerzenez	je
jewish autonomous oblast	ru
jewish autonomous oblast russia	ru
jeworujiya	ge
jey	je
jharkhand	in
jharkhand india	in
jiangsu	cn
jiangsu china	cn
jiangxi	cn
jiangxi china	cn
jibaraltar	gi
jibeletale	gi
jibeulolteo	gi
jibhurata	gi
jibhuti	dj
jiblalta	gi
jibralltaa	gi
jibralta	gi
jibraltaar	gi
jibraltar	gi
jibulalita	gi
jiburalita	gi
jibuti	dj
jibutii	dj
jibuuti	dj
jihoafricka republika	za
jili	cl
jilin	cn
jilin china	cn
jimbabeuwe	zw
jinghai	cn
jinnan	cn
jinneha	gn
jinnehabissau	gw
jiorjia	ge
jiwarjiya	ge
jiyurji	ge
jizhou	cn
jizni georgie a jizni sandwichovy ostrovy	gs
jizni korea	kr
jizni sudan	ss
jjappun	jp
jjibuti	dj
jm	jm
jo	jo
jodani	jo
johannesburg	za
jojia	ge
jojia kusini na visiwa vya sandwich kusini	gs
jojiya	ge
jolaey	cx
jolaoyggjin	cx
jomhuriye eslamiye iran	ir
joodan	jo
joojiya	ge
joonsei	gg
joorjiya	ge
jooseh	je
jor	jo
jordaania	jo
jordaanie	jo
jordaanije	jo
jordan	jo
jordani	jo
jordania	jo
jordanian	jo
jordanie	jo
jordanien	jo
jordanija	jo
jordanio	jo
jordaniska	jo
jordaniya	jo
jordanni	jo
jordansko	jo
jordinian	jo
jorgia	ge
joriji	ge
jorji	ge
jorjia	ge
jorondani	jo
joseonminjujuuiinmingonghwagug	kp
jost van dyke	vg
joulusaar	cx
joulusaari	cx
jp	jp
jpn	jp
jrenaada	gd
jriescheland	gr
jrohnland	gl
jruussbrettannije	gb
jsy	us
jt	um
juadelupp	gp
juba	ss
juburalitari	gi
judea and samaria	ps
judea and samaria region	ps
jugoslavia	yucs
jugoslawia	yucs
juham	gu
juhuuri ya afirika ya kati kati	cf
juhuuri ya afɨrɨka ya katɨ katɨ	cf
jujaana	gy
jul qeqertaq	cx
juleoen	cx
julon	cx
jumieka	jm
jungang apeulika gonghwagug	cf
junggug	cn
jungtines valstijos	us
jungtiniai arabu emyratai	ae
jungtiniu valstiju mazosios tolimosios salos	um
jungtiniu valstiju mergeliu salos	vi
jungwah yahnmahn guhngwohgwok oumun dahkbiht hahngjingkeui	mo
juodkalnija	me
juovllat sullot	cx
jura	ch
jura switzerland	ch
jurjya	ge
juwatemaala	gt
juzen sudan	ss
juzna afrika	za
juzna afrika republika	za
juzna dzordzija i juzna sendvic ostrva	gs
juzna dzordzija i juzna sendvich ostrva	gs
juzna dzordzija i juzni sendvichki ostrovi	gs
juzna georgia a juzne sandwichove ostrovy	gs
juzna georgia in juzni sandwichevi otoki	gs
juzna georgija i juzni sendvicki otoci	gs
juzna georgiska a juzne sandwichowe kupy	gs
juzna korea	kr
juzna koreja	kr
juzni sudan	ss
juznoafricka republika	za
juznoafrikanska republika	za
juznoafriska republika	za
juzny sudan	ss
juzur alqumur	km
jyurjya	ge
jɔrdan	jo
jɔrdania	jo
jɔrgia	ge
jɔrji	ge
jɔɔdaŋ	jo
jɔɔjiya	ge
kaaimanseilande	ky
kaaledooni taagaa	nc
kaameruun	cm
kaap verde	cv
kaapverdie	cv
kaazakstan	kz
kab glas	cv
kaba verde	cv
kabardinobalkaria	ru
kabardinobalkaria russia	ru
kabo verde	cv
kabo verdo	cv
kabobeleude	cv
kaboverde	cv
kabu verdi	cv
kabul	af
kabwer	cv
kabwɛr	cv
kaenada	ca
kagawa	jp
kagoshima	jp
kaiman araldary	ky
kaiman gairenash	ky
kaiman insle	ky
kaiman orollari	ky
kaiman uharteak	ky
kaimanavy astravy	ky
kaimaninselen	ky
kaimaninseln	ky
kaimaninsla	ky
kaimanis kundzulebi	ky
kaimanisaared	ky
kaimanovi ostrovi	ky
kaimanovy o va	ky
kaimanu salas	ky
kaimanu salos	ky
kaimany arluud	ky
kajaheuseutan	kz
kajman szigetek	ky
kajmanie ostrovy	ky
kajmaniske kupy	ky
kajmanska ostrva	ky
kajmanske kupy	ky
kajmanske ostrovy	ky
kajmanski ostrovi	ky
kajmanski otoci	ky
kajmanski otoki	ky
kajmany	ky
kakosavyya astravy	cc
kalaallit nunaat	gl
kalaki vatikani	va
kaledoni anyon	nc
kaledoni koura	nc
kaledoni nwanah	nc
kaledoni wa mumu	nc
kaledoni ya sika	nc
kaledonia baru	nc
kaledonia berria	nc
kaledonia e re	nc
kaledonia foforo	nc
kaledonia ifya	nc
kaledonia nevez	nc
kaledonia yondo	nc
kaledonia yɔndɔ	nc
kaledoniya mafuu	nc
kaledoniya sabuwa	nc
kaledonya mupya	nc
kaledonyia e fughu	nc
kaledu sala	cx
kalendoia injeru	nc
kalidoninya namaa	nc
kalidunya tamaynut	nc
kalifornie	us
kalifornie ssa	us
kalifornien	us
kalifornien ssa	us
kalifornija	us
kaliforniya	us
kaliforniya ssha	us
kaliningrad oblast	ru
kaliningrad oblast russia	ru
kalipiane fakaholani	bq
kalisi	gr
kalkan gungey	fk
kalmykia	ru
kalmykia russia	ru
kalowasia	hr
kaluga oblast	ru
kaluga oblast russia	ru
kalumbiya	co
kalɛdoni anyɔn	nc
kamalum	cm
kamalun	cm
kamaluŋ	cm
kamarois	cm
kamaru	cm
kamarun	cm
kambii	gm
kamboca	kh
kambocya	kh
kambodia	kh
kambodia nutome	kh
kambodiya	kh
kambodj	kh
kambodja	kh
kambodsa	kh
kambodscha	kh
kambodsja	kh
kambodso	kh
kambodya	kh
kambodza	kh
kambodzha	kh
kambodzsa	kh
kambogo	kh
kamboj	kh
kamboja	kh
kamboje	kh
kamboji	kh
kamboodiya	kh
kamboogi	kh
kambose	kh
kambotzi	kh
kamboxhia	kh
kamboza	kh
kambozh	kh
kambozi	kh
kambudj	kh
kambudya	kh
kamchatka krai	ru
kamchatka krai russia	ru
kamelun	cm
kameluni	cm
kameroen	cm
kamerona	cm
kameroun	cm
kamerounn	cm
kamerun	cm
kamerun nutome	cm
kameruna	cm
kamerunas	cm
kamerune	cm
kameruni	cm
kameruno	cm
kameruun	cm
kameruuni	cm
kameruŋ	cm
kamipia	gm
kamipotia	kh
kamirun	cm
kamita	eg
kammeruhn	cm
kamoris	km
kamorskiya astravy	km
kampala	ug
kampuchea	kh
kamərun	cm
kamɛlun	cm
kamɛrun	cm
kamɛrune	cm
kana	gh
kanaada	ca
kanad	ca
kanada	ca
kanadaa	ca
kanadab	ca
kanadas	ca
kanadets	ca
kanado	ca
kanagawa	jp
kanaka	ca
kananda	ca
kanata	ca
kanbhodiya	kh
kanbodia	kh
kaneda	ca
kanlurang sahara	eh
kansas	us
kansas estados unidos	us
kansas etatsunis	us
kansas ks	us
kansas united states of america	us
kansas us	us
kansas usa	us
kanzas	us
kanzas ssha	us
kanɛda	ca
kap ma lanne	cv
kap ma laŋne	cv
kap ver	cv
kap verde	cv
kape verde	cv
kape verde nutome	cv
kapfel	cv
kapfɛl	cv
kapon	ga
kaponi	ga
kapp verde	cv
kapuver gungey	cv
kapver	cv
kapverden	cv
kapverdy	cv
kapvɛr	cv
kapɔŋ	ga
karachaycherkessia	ru
karachaycherkessia russia	ru
karachi pakistan	pk
karacsony sziget	cx
karadag	me
karaibas olandezas	bq
karaibet holandeze	bq
karayip hollanda	bq
karelia	ru
karelia russia	ru
kargazstan	kg
karib nederlandat	bq
karib niderlanddary	bq
karib niderlandi	bq
karib niderlandiyasi	bq
karib niderlandysy	bq
karibahafshluti hollands	bq
karibbeatowo fe nedalands nutome	bq
karibbeatɔwo ƒe nedalanɖs nutome	bq
karibeko herbehereak	bq
karibescht holland	bq
karibia belanda	bq
karibian alankomaat	bq
karibiese nederland	bq
karibis niderlandebi	bq
karibisk nederland	bq
karibiska nederlanderna	bq
karibiska nizozemska	bq
karibska niderlandiya	bq
karibske holandsko	bq
karibske nizozemsko	bq
karibu nyderlandai	bq
karibyan niderlandner	bq
karibyn niderland	bq
karibysk nederlan	bq
karipska holandija	bq
karipski otoci nizozemske	bq
karnataka	in
karnataka india	in
kartvelujo	ge
karybskiya niderlandy	bq
kasaakhistaan	kz
kasachschtan	kz
kasachstan	kz
kasacstan	kz
kasahstan	kz
kasakhstan	kz
kasakhstani	kz
kasakisitani	kz
kasakitani	kz
kasaksitan	kz
kasaksitaŋ	kz
kasakstaan	kz
kasakstan	kz
kasar makka	sa
kashmir	pk-km
kassakstahn	kz
kata	qa
kataa	qa
kataal	qa
kataar	qa
kataari	qa
kataha	qa
kataleu	qa
katali	qa
katar	qa
katar nutome	qa
katara	qa
kataras	qa
katari	qa
kataro	qa
kathari	qa
kathmandu	np
kawasaki	jp
kayimane	ky
kayimanɛ	ky
kayman adalari	ky
kayman fudomekpowo nutome	ky
kayman gungey	ky
kayman ma lanne	ky
kayman ma laŋne	ky
kayman orollari	ky
kayman ƒudomekpowo nutome	ky
kaymanyan kghziner	ky
kaymen gaylen	ky
kaymɛn ɣaylɛn	ky
kaz	kz
kazachistan	kz
kazachistani	kz
kazachstan	kz
kazachstanas	kz
kazahstan	kz
kazahstana	kz
kazahstano	kz
kazahsztan	kz
kazajistan	kz
kazakasitaani	kz
kazakatan	kz
kazakh	kz
kazakh soviet socialist republic	suhh
kazakh ssr	suhh
kazakheti	kz
kazakhstan	kz
kazakhstan ssr	suhh
kazakhstani	kz
kazakhstanni	kz
kazakisita	kz
kazakisitaan	kz
kazakisitaani	kz
kazakisitani	kz
kazakistan	kz
kazakistani	kz
kazakistau	kz
kazakistaŋ	kz
kazakithtani	kz
kazakstan	kz
kazakstan nutome	kz
kazakstaŋ	kz
kazakusita	kz
kazakətaŋ	kz
kazan	ru
kazan rossiya	ru
kazan russia	ru
kazasitan	kz
kazasitaŋ	kz
kazasɨtan	kz
kazaxistan	kz
kazaxstan	kz
kaŋbhodiya	kh
ke	ke
kebebertab araraitab indian ocean nebo uingeresa	io
keegestan	kg
keeling	cc
keeling islands	cc
keeman tinne	ky
keemaŋ tiŋŋɛ	ky
keenia	ke
keenija	ke
keeniya	ke
keeniyaa	ke
keenya	ke
keeriindi britaani to maayo enndo	io
keewatin	ca
keimaen jedo	ky
kejmanoj	ky
kekkia	cz
kelebati	ki
kelemania	de
kelenaat	gd
kelenata	gd
kelet timor	tl
kelon ke aze	nl
kelon ke ketaataanzen	gb
kemanfo islands	ky
kemboja	kh
kemelun	cm
kemerovo oblast	ru
kemerovo oblast russia	ru
kemerun	cm
ken	ke
kena	ke
kenaa	ke
keneka kore	kp
keneka mariyani gun	mp
kenemaka	dk
keni	ke
kenia	ke
keniets	ke
kenija	ke
keniya	ke
kenja	ke
kenjo	ke
kent	gb
kentroafrikaniki dimokratia	cf
kentronakan afrikyan hanrapetutyun	cf
kentucky	us
kentucky estados unidos	us
kentucky etatsunis	us
kentucky ky	us
kentucky united states of america	us
kentucky us	us
kentucky usa	us
kentukki	us
kentukki ssha	us
kenya	ke
kenya nutome	ke
kenyaa	ke
kenyab	ke
kenyan	ke
kenyian	ke
kep bedi gaylen	cv
kepania	es
kepi i gjelber	cv
kepi vedi tinne	cv
kepi vɛdi tiŋŋɛ	cv
kepulauan aland	ax
kepulauan cayman	ky
kepulauan cocos	cc
kepulauan cocos keeling	cc
kepulauan cook	ck
kepulauan falkland	fk
kepulauan faroe	fo
kepulauan georgia selatan sandwich selatan	gs
kepulauan heard mcdonald	hm
kepulauan malvinas	fk
kepulauan mariana utara	mp
kepulauan marshall	mh
kepulauan norfolk	nf
kepulauan pitcairn	pn
kepulauan solomon	sb
kepulauan svalbard dan jan mayen	sj
kepulauan terluar as	um
kepulauan terpencil as	um
kepulauan turks dan caicos	tc
kepulauan virgin as	vi
kepulauan virgin british	vg
kepulauan virgin inggris	vg
kepulauan wallis dan futuna	wf
kepuvede	cv
kepuveede	cv
kepvedfo islands	cv
kepvɛdfo islands	cv
kerala	in
kerala india	in
kerla kaledoni	nc
kerla zelandi	nz
kerry	ie
kerseiland	cx
kerwasya	hr
kesk aafrika vabariik	cf
keski afrikan tasavalta	cf
keuliseumaseuseom	cx
keuloatia	hr
kg	kg
kgz	kg
kh	kh
khabarovsk krai	ru
khabarovsk krai russia	ru
khakassia	ru
khakassia russia	ru
khameruni	cm
khana	gh
khanada	ca
khantymansi autonomous okrug	ru
khantymansi autonomous okrug russia	ru
kharkiv	ua
kharkiv oblast	ua
kharkiv oblast ukraine	ua
kharkiv region	ua
kharkov	ua
kharkov oblast	ua
khartoum	sd
khenya	ke
kherson	ua
kherson oblast	ua
kherson oblast ukraine	ua
kherson region	ua
khiribati	ki
khm	kh
khmelnitsky	ua
khmelnytsky oblast	ua
khmelnytskyi	ua
khmelnytskyi oblast	ua
khmelnytskyi oblast ukraine	ua
khmelnytskyi region	ua
kholombiya	co
khomoro	km
khongo	cg
khorvatia	hr
khosta rikha	cr
khuweiti	kw
ki	ki
kiba	cu
kibris	cy
kibris cumhuriyeti	cy
kidzisitan	kg
kidzisɨtan	kg
kiev	ua
kiev oblast	ua
kiev region	ua
kievskaya oblast	ua
kigali	rw
kigisitan	kg
kigisitaŋ	kg
kigistan	kg
kigistaŋ	kg
kigizisita	kg
kiibati	ki
kiigizistani	kg
kiina	cn
kiine	gn
kiinepisao	gw
kiiniya	ke
kiinna	cn
kikisitani	kg
kilba afrikin respublika	za
kilba dzhordzhi a kilba gavain gairenash a	gs
kilba korei	kr
kilba sudan	ss
kilbaseda korei	kp
kilbaseda marianan gairenash	mp
kildare	ie
kileek	gr
kileugiseuseutan	kg
kili	cl
kilibasi	ki
kilibati	ki
kiligisisitani	kg
kiligizistani	kg
kilikisistan	kg
kilikisistaŋ	kg
kilipasi	ki
kilipati	ki
kilkenny	ie
kilɛɛk	gr
kina	cn
kinas ipasas parvaldes apgabals honkonga	hk
kinas ipasas parvaldes apgabals makao	mo
kincardineshire	gb-sct
kine	cn
kineekuatolial	gq
king edward point	gs
kingdom of bahrain	bh
kingdom of belgium	be
kingdom of bhutan	bt
kingdom of cambodia	kh
kingdom of denmark	dk
kingdom of england	gb
kingdom of eswatini	sz
kingdom of greece	gr
kingdom of lesotho	ls
kingdom of morocco	ma
kingdom of mysore	in
kingdom of norway	no
kingdom of saudi arabia	sa
kingdom of scotland	gb-sct
kingdom of spain	es
kingdom of swaziland	sz
kingdom of sweden	se
kingdom of thailand	th
kingdom of the netherlands	nl
kingdom of tonga	to
kingdom of tunisia	tn
kingston	jm
kingstown	vc
kini	gn
kini pisau	gw
kinija	cn
kinrossshire	gb-sct
kinshasa	cd
kinya	ke
kioba	cu
kiordistan	kg
kipar	cy
kipeuloseu	cy
kipr	cy
kipra	cy
kipras	cy
kiprenez	cy
kipro	cy
kipros	cy
kir	ki
kirasao	cw
kirghisistan	kg
kirghiz	kg
kirghiz soviet socialist republic	suhh
kirghiz ssr	suhh
kirghizistan	kg
kirghizstan	kg
kirgiisischtan	kg
kirgisia	kg
kirgisie	kg
kirgisistan	kg
kirgistaan	kg
kirgistan	kg
kirgiston	kg
kirgizeti	kg
kirgizi	kg
kirgizia	kg
kirgizie	kg
kirgizija	kg
kirgizistan	kg
kirgizistano	kg
kirgizistaŋ	kg
kirgizisztan	kg
kirgiziya	kg
kirgizja	kg
kirgizka respublika	kg
kirgizskaya ssr	suhh
kirgizsko	kg
kirgizstan	kg
kirgizstan nutome	kg
kirgizstana	kg
kirgizstaŋ	kg
kirguistan	kg
kirguizistan	kg
kiribaati	ki
kiribari	ki
kiribati	ki
kiribati nutome	ki
kiribatis	ki
kiribato	ki
kiribhati	ki
kirigisatan	kg
kirigisitaani	kg
kirigisitani	kg
kirigistan	kg
kirigisətan	kg
kirigizisitaani	kg
kirigizisitan	kg
kirigizisitaŋ	kg
kirigizistani	kg
kirigizithtani	kg
kirigizituaan	kg
kirimbati	ki
kirkcudbrightshire	gb-sct
kirov oblast	ru
kirov oblast russia	ru
kirovograd	ua
kirovograd oblast	ua
kirovogradskaya oblast	ua
kirovohrad	ua
kirovohrad oblast	ua
kirovohrad oblast ukraine	ua
kirovohrad region	ua
kirovohradska oblast	ua
kirrjiisije	kg
kirybati	ki
kirybatsi	ki
kirɣistan	kg
kirɣizistan	kg
kisiiwa cha nofifooki	nf
kisiwa cha bouvet	bv
kisiwa cha heard na visiwa vya mcdonald	hm
kisiwa cha krismasi	cx
kisiwa cha nolfok	nf
kisiwa cha norfok	nf
kisiwa cha norfolk	nf
kisunla makhoche	jp
kisuŋla makhoche	jp
kitai	cn
kitaiska narodna respublika	cn
kitaiskaya narodnaya respublika	cn
kitajska	cn
kitakyushu	jp
kithiwa cha norfok	nf
kiton ki cek	cz
kiton ki kongo	cd
kiton ki palestiin	ps
kiton ki tumuniken	do
kittitian	kn
kitts	kn
kittsnevis	kn
kitɔŋ ki cɛk	cz
kitɔŋ ki kongo	cd
kitɔŋ ki palɛstiin	ps
kitɔŋ ki tumunikɛŋ	do
kiuba	cu
kiumba	cu
kiupa	cu
kiurasao	cw
kiyubha	cu
kizinga kyenorofoko	nf
kjad	td
kktc	cy-trnc
kleine afgelegen eilanden van de verenigde staten	um
klipperton	cp
km	km
kn	kn
kn-n	kn
kna	kn
kndr	kp
kobe	jp
kobenhavner	dk
kochi	jp
kod divor	ci
kod divɔr	ci
koddiwar	ci
kodduwaar	ci
kodiboo	ci
kodivaa	ci
kodivaya	ci
kodivowa	ci
kodivuara	ci
kodiwari	ci
kodorogbia oko	gb
kodorosese ti beafrika	cf
kodorosese ti dominika	do
kodorosese ti ngunuhalezo ti kongo	cd
kodorosese ti tyeki	cz
koeity	kw
koeweit	kw
koi kanndo mariyana tinne	mp
koki tinne	ck
koki tiŋŋɛ	ck
kokos adalari	cc
kokos eilande	cc
kokos insle	cc
kokos keling ostrva	cc
kokos kiiling arluud	cc
kokos kili araldary	cc
kokos kiling araldary	cc
kokos kiling fudomekpo nutome	cc
kokos kiling orollari	cc
kokoseu jedo	cc
kokoseyjar keeling	cc
kokosiin gairenash	cc
kokosilanen	cc
kokosinselen	cc
kokosinseln	cc
kokosinsla	cc
kokosis kundzulebi	cc
kokosoarna	cc
kokosova kilingova ostrva	cc
kokosove ostrovy	cc
kokosovi keeling otoci	cc
kokosovi kilinhovi ostrovi	cc
kokosovi kilinshki ostrovi	cc
kokosovi ostrovi ostrovi kiiling	cc
kokosovi otoki	cc
kokosovye kiling ostrova v sostave avstralii	cc
kokosovye o va	cc
kokosovye ostrova	cc
kokosowe kupy	cc
kokosoyane	cc
kokosoyene	cc
kokosoyggjar	cc
kokosu jeb kilinga salas	cc
kokosu kilingo salos	cc
kokosyan kiling kghziner	cc
kokusz szigetek	cc
kolambiya	co
kolasia	hr
kolasiya	hr
kole u muene	kp
kole wu mbat	kr
kolea kasikazini	kp
kolea kaskazini	kp
kolea kusini	kr
kolea tokelau	kp
kolea tonga	kr
koleya ya kusini	kr
koleya ya luvala lwa kunyamande	kp
kollombi	co
kollombia	co
kolo vatikani	va
kolombi	co
kolombia	co
kolombia nutome	co
kolombii	co
kolombio	co
kolombiya	co
kolombja	co
kolombya	co
kolomipia	co
kolomvia	co
kolonbi	co
kolonbia	co
kolorado	us
kolorado ssa	us
kolorado ssha	us
kolowasii	hr
kolumb	co
kolumbi	co
kolumbia	co
kolumbie	co
kolumbien	co
kolumbija	co
kolumbije	co
kolumbiska	co
kolumbiya	co
kolɔmbi	co
komaoro	km
kombodia	kh
komi republic	ru
komi republic russia	ru
komolo	km
komolos	km
komoloshi	km
komolosi	km
komool	km
komoor	km
komoore	km
komoorid	km
komooro	km
komooros	km
komor	km
komor adalari	km
komor orollari	km
komora	km
komorai	km
komorash	km
komore	km
komoreak	km
komoren	km
komorene	km
komorerna	km
komores	km
komorets	km
komoreyjar	km
komorez	km
komori	km
komoris kundzulebi	km
komorit	km
komorlar	km
komoro	km
komoroj	km
komoros	km
komoros nutome	km
komorosi	km
komoroyggjar	km
komorska ostrva	km
komorski ostrovi	km
komorskie o va	km
komoru	km
komoru salas	km
komory	km
komoryan kghziner	km
komorɛ	km
komruth	km
komɔr	km
komɔri	km
konaktikut	us
konaktikut ssha	us
konga brazavil	cg
konga kinshasa	cd
kongas brazavilis	cg
kongas kinsasa	cd
konggo	cg
konggo kinsyasa	cd
kongo	cg
kongo anyon	cd
kongo brazavil	cg
kongo brazavila	cg
kongo brazavile	cg
kongo brazavili	cg
kongo brazzavil	cg
kongo brazzavil respublikasy	cg
kongo brazzaville	cg
kongo brazzaville nutome	cg
kongo cumhuriyeti	cg
kongo dem lydveldid	cd
kongo demokratik cumhuriyeti	cd
kongo dv	cd
kongo ikeni	cd
kongo ka republiki demokratiki	cd
kongo ka republiki demɔkratiki	cd
kongo kinisasa	cd
kongo kinsasa	cd
kongo kinshasa	cd
kongo kinshasa nutome	cd
kongo mbelazavil	cg
kongo palasavila	cg
kongo vabariik	cg
kongo zair	cd
kongo zaire	cd
kongo zayire	cd
kongobrazzaville	cg
kongokinshasa	cd
kongoko errepublika demokratikoa	cd
kongolo	cg
kongon demokraattinen tasavalta	cd
kongon tasavalta	cg
kongoo	cg
kongoo demookaratiki laboo	cd
kongu	cg
kongu brazavili	cg
kongu kinxasa	cd
koninkrijk der nederlanden	nl
konnektikut	us
konnektikut ssha	us
konngo	cg
konngo brazavil	cg
konngo kinsasa	cd
konqo brazzavil	cg
konqo kinsasa	cd
konungariket sverige	se
kook fudomekpo nutome	ck
kook ma lanne	ck
kook ma laŋne	ck
kook nsupow	ck
kook nsupɔw	ck
kook ƒudomekpo nutome	ck
kookossaared	cc
kookossaaret keelingsaaret	cc
koom ki ndian yi ngilis	io
koonfur afrika	za
koonfur suudaan	ss
koongo	cg
kooree gurma	kp
kooree hawsa	kr
kor	kr
korasia	hr
korasiya	hr
korathia	hr
kore demokratik halk cumhuriyeti	kp
kore i nombok	kp
kore i nwelmbok	kr
kore wa muulu	kp
kore wa mwinshi	kr
kore ya nor	kp
kore ya nordi	kp
kore ya sud	kr
kore ya sudi	kr
kore yi bvuo	kp
kore yi bvuɔ	kp
kore yi si	kr
korea	kr
korea an norzh	kp
korea ar su	kr
korea atsimo	kr
korea avannarleq	kp
korea avaratra	kp
korea democratic peoples republic of	kp
korea kaskazini	kp
korea kathkazini	kp
korea kujalleq	kr
korea kusini	kr
korea kuthini	kr
korea masawa	kp
korea milambo	kr
korea north	kp
korea nothi	kp
korea polnocna	kp
korea poludniowa	kr
korea republic of	kr
korea sauthi	kr
korea selatan	kr
korea south	kr
korea utara	kp
korea ya saame	kr
korea yu uturuko	kp
korea yʉ ʉtʉrʉko	kp
koreab noord	kp
koreab suid	kr
korean	kr
koreanor	kp
koreanska republika ludowodemokratyczna	kp
koreasud	kr
koree rewo	kp
koree ti banga	kp
koree ti mbongo	kr
koree worgo	kr
koreia di norti	kp
koreia di sul	kr
koreis respublika	kr
koreis sakhalkho demokratiuli re	kp
koreis sakhalkho demokratiuli respublika	kp
koreis sakhalkhodemokratiuli re	kp
koreiskaya narodnodemokraticheskaya respublika	kp
koreisrespublika	kr
koreja e jugut	kr
koreja e veriut	kp
koreja ta fuq	kp
koreja tisfel	kr
koreshia	hr
koresiya	hr
koreya amashuuma	kr
koreya amatemba	kp
koreya eya mumambuka	kp
koreya eya mumaserengeta	kr
koreya eyomumambuka	kp
koreya eyomumaserengeta	kr
koreya ta arewa	kp
koreya ta kudu	kr
koreya yamajaruguru	kp
koreya yamajepfo	kr
korgozstan	kg
koriya koi kanndo	kp
koriya koi lenne lo	kr
koriya kɔi kaŋndɔ	kp
koriya kɔi leŋŋɛ lɔ	kr
koroashia	hr
korolevstvo niderlandy	nl
korombiya	co
koromo	km
koron timor	tl
korowasiya	hr
korsou	cw
korwaatia	hr
korwasii	hr
korweeshiya	hr
korɛ ya nɔrdi	kp
korɛ ya sudi	kr
korɛanɔr	kp
korɛasud	kr
koseutalika	cr
kosita leka	cr
kosita lika	cr
kosita riika	cr
kosita rika	cr
kosita riko	cr
kosita rɨɨka	cr
kositalika	cr
kositarika	cr
kosova	xk
kosova e pavarur	xk
kosovan	xk
kosovar	xk
kosoves	xk
kosovo	xk
kosovon	xk
kosowo	xk
kosta di marfin	ci
kosta riika	cr
kosta rika	cr
kosta rika nutome	cr
kosta rikaa	cr
kosta rike	cr
kosta ryka	cr
kosta ta l avorju	ci
kostalika	cr
kostarika	cr
kostariko	cr
kostaryka	cr
kostroma oblast	ru
kostroma oblast russia	ru
kosɨta leka	cr
kot d ivuar	ci
kot divoar	ci
kot divuar	ci
kot divuari	ci
kot ndivwa	ci
kota vatican	va
kotdivuar	ci
kotdivuara	ci
kotdivuari	ci
kote d ivoire	ci
kote divoire nutome	ci
kote divwa	ci
kotedivuale	ci
kotedivuware	ci
koteudibualeu	ci
kothtarika	cr
kothtirika	cr
kotidivuale	ci
kotidivualɛ	ci
kotifuale	ci
kotifualɛ	ci
kotiwuar	ci
kourasao	cw
kouva	cu
kouveit	kw
kowed	kw
koweet	kw
koweit	kw
koweshia	hr
kowet	kw
koweti	kw
kowloon city	hk
kowɛd	kw
kowɛit	kw
kowɛshia	hr
kowɛti	kw
kozep afrikai koztarsasag	cf
koŋgo	cg
koŋgo ikɛŋi	cd
kp	kp
kpakisitan	pk
kpakisɨtan	pk
kpakpua gine e fughu	pg
kpalagwe	py
kpalagwɛ	py
kpalawu	pw
kpanama	pa
kpanya	es
kpelu	pe
kpitikale	pn
kpitɨkale	pn
kpoleneshia e falannsi	pf
kpoleneshia e falaŋnsi	pf
kpoto leko	pr
kpulan	pl
kputuwga	pt
kpənya	es
kpɛlu	pe
kr	kr
krasnodar	ru
krasnodar krai	ru
krasnodar krai russia	ru
krasnodar rossiya	ru
krasnodar russia	ru
krasnodarskiy kray russia	ru
krasnoyarsk krai	ru
krasnoyarsk krai russia	ru
krasnoyarsk region russia	ru
krasnoyarsky krai	ru
krasnoyarsky krai rossiya	ru
kreeka	gr
kreikka	gr
kreiwa	by
krievija	ru
krievijas federacija	ru
krim	ua-cri
krismas araly	cx
kristmas araly	cx
kristmas fudomekpo nutome	cx
kristmas ƒudomekpo nutome	cx
kristofo senu ni neves	kn
kristɔfo senu ni ɲevɛs	kn
kroaazie	hr
kroaci	hr
kroasi	hr
kroasia	hr
kroasie	hr
kroasii	hr
kroatia	hr
kroatie	hr
kroatien	hr
kroatija	hr
kroatiya	hr
kroatsia nutome	hr
kroatujo	hr
kroazia	hr
kroazja	hr
kropyvnytskyi	ua
krowasi	hr
krowazije	hr
krowehyia	hr
kruatija	hr
krwaasi	hr
krwasi	hr
krwatya	hr
krym	ua-cri
krysteilan	cx
kssr	suhh
ku divua	ci
ku dɨvua	ci
kuala lumpur	my
kuamie	gu
kuamiɛ	gu
kuamu	gu
kuatalupe	gp
kuatamala	gt
kuateluup	gp
kuatemala	gt
kuba	cu
kuba nutome	cu
kubaa	cu
kube	cu
kubo	cu
kudwar	ci
kueiti	kw
kuenisi	gg
kug jedo	ck
kuiana	gy
kuiana fakafalanise	gf
kujalleqafrika	za
kujalleqsudan	ss
kuk adalari	ck
kuk araldary	ck
kuk gaylen	ck
kuk orollari	ck
kuk ɣaylɛn	ck
kuka salas	ck
kukan gairenash	ck
kuki gun	ck
kuki kghziner	ck
kukinsuloj	ck
kukis kundzulebi	ck
kuko salos	ck
kukova ostrva	ck
kukovi ostrovi	ck
kulasao	cw
kulinilani	gl
kuloisia	hr
kuluenland	gl
kulumbi	co
kulumbya	co
kuluɛnland	gl
kumamoto	jp
kumur	km
kungariket sverige	se
kungu	cg
kupa	cu
kupilosi	cy
kuplosi	cy
kupros	cy
kuprosi	cy
kuprothi	cy
kupuroosi	cy
kupy turks a caicos	tc
kuracao	cw
kurakao	cw
kurakao nutome	cw
kurasao	cw
kurasau	cw
kurdistan	iq-kr
kurgan oblast	ru
kurgan oblast russia	ru
kurowaishiya	hr
kurowesya	hr
kursk oblast	ru
kursk oblast russia	ru
kurya n iffus	kr
kurya n izzlmd	kp
kurya tugafat	kp
kurya tunzult	kr
kurya ufella	kp
kurya wadda	kr
kusta rika	cr
kut difwar	ci
kut divwar	ci
kuuba	cu
kuuk gungey	ck
kuuke	ck
kuukiin arluud	ck
kuulia ekuw	kp
kuulia emam	kr
kuuriyada koonfureed	kr
kuuriyada waqooyi	kp
kuuwba	cu
kuvait	kw
kuvajt	kw
kuvajto	kw
kuveit	kw
kuveita	kw
kuveitas	kw
kuveiti	kw
kuveyt	kw
kuwait	kw
kuwait city	kw
kuwait nutome	kw
kuwaiti	kw
kuwajt	kw
kuwayt	kw
kuwe	kw
kuweet	kw
kuweit	kw
kuweiteu	kw
kuweiti	kw
kuwejt	kw
kuwete	kw
kuweti	kw
kuweyti	kw
kuwi ti	kw
kuwwayt	kw
kuwɛ	kw
kuwɛit	kw
kuyaan	gy
kuyaan u felensi	gf
kuzey kibris	cy-trnc
kuzey kibris turk cumhuriyeti	cy-trnc
kuzey kore	kp
kuzey makedonya	mk
kuzey mariana adalari	mp
kuŋgu	cg
kviprosi	cy
kviterussland	by
kw	kw
kwa israel	il
kwai tsing	hk
kwamoras	km
kwangsi	cn
kwasta rika	cr
kwatar	qa
kwilaso	cw
kwiyat	kw
kwt	kw
kwun tong	hk
ky	ky
ky11104	ky
kyad	td
kyaena	cn
kyaina	cn
kyek kurokese	cz
kyili	cl
kyiv	ua
kyiv city	ua
kyiv oblast	ua
kyiv oblast ukraine	ua
kyiv region	ua
kyiv ukraine	ua
kyivska oblast	ua
kyoto	jp
kypr	cy
kypriaki dimokratia	cy
kypros	cy
kypur	cy
kyrgystan	kg
kyrgystaŋ	kg
kyrgyz	kg
kyrgyz republic	kg
kyrgyz respublikasy	kg
kyrgyz ssr now kyrgyzstan	kg
kyrgyzstan	kg
kyrgyzstanni	kg
kyrgzstan	kg
kytai	cn
kyuba	cu
kyurasao	cw
kyuuba	cu
kyɛk kurokɛse	cz
kz	kz
kǝlɔŋ kǝ azǝ	nl
kǝlɔŋ kǝ kǝtaataaŋzǝn	gb
kɔi kaŋndɔ mariyana tiŋŋɛ	mp
kɔle u muɛnɛ	kp
kɔle wu mbat	kr
kɔllɔmbi	co
kɔlɔmbia	co
kɔlɔmbiya	co
kɔmɔlɔshi	km
kɔmɔr	km
kɔmɔrɔs	km
kɔmɔɔl	km
kɔngo	cg
kɔngo anyɔn	cd
kɔre i ŋwɛlmbɔk	kr
kɔre i ŋɔmbɔk	kp
kɔrɔn timɔr	tl
kɔsitarika	cr
kɔsta rika	cr
kɔstarika	cr
kɔt ndivwa	ci
kɔtiwuar	ci
kɔŋgɔ	cg
kɔŋgɔ kinshasa	cd
kɔŋgɔ mbɛlazavil	cg
kɔɔm ki ndian yi ngilis	io
kəlowasia	hr
kɛmɛrun	cm
kɛnya	ke
kɛp bedi ɣaylɛn	cv
kɛɛgestan	kg
kɛɲɛka kore	kp
kɛɲɛka mariyani gun	mp
kɨnya	ke
kʉwaiti	kw
kанадец	ca
l indja	in
l ingilterra	gb
l istati uniti	us
l italja	it
la	la
la cote divoire	ci
la martinica	mq
la passion clipperton	cp
la paz	bo
la reunion	re
laamateeri rentundi	gb
laane sahara	eh
laaos	la
laaraw imaarawey margantey	ae
laawos	la
labanan	lb
laberiya	lr
labrador	ca
labua	my
labuan	my
labuan malaysia	my
lacin	cn
ladvia	lv
laebelia	lr
laeberia	lr
laebɛlia	lr
lafrans	fr
lagris	gr
lahabu	sa
laibelia	lr
laibhiya	lr
laipelia	lr
laitawa	lt
lajurdani	jo
lakisimipeki	lu
lakizembaaga	lu
lakore dinor	kp
lakore disid	kr
laksembeg	lu
laksembɛg	lu
lalbani	al
lalman	de
lamerik	us
lanarkshire	gb-sct
lancashire	gb
lancs	gb
land badenwurttemberg	de
land berlin	de
land brandenburg	de
land bremen	de
land curacao	cw
land hessen	de
land mecklenburgvorpommern	de
land niedersachsen	de
land nordrheinwestfalen	de
land rheinlandpfalz	de
land sachsenanhalt	de
land schleswigholstein	de
lanh tho mien nam nuoc phap	tf
lanh tho palestine	ps
lansi sahara	eh
lantartida	aq
lanzarote	es
lao	la
lao peoples democratic republic	la
lao peoples republic	la
laois	ie
laoosi	la
laos	la
laos nutome	la
laosa	la
laosas	la
laoseu	la
laosi	la
laoso	la
laosz	la
laothi	la
laotian	la
larabi saoudit	sa
larenion	re
larisi	ru
larzantinn	ar
las vegas	us
las vegas usa	us
lasa	ru
lasembaagi	lu
lasembagi	lu
lasinn	cn
lasiri	sy
lasoto	ls
laswed	se
laswis	ch
lata vatikan	va
lateubia	lv
latfia	lv
latfiya	lv
latfya	lv
lathembagi	lu
lathos	la
lati	lv
latibiya	lv
lativa	lv
lativia	lv
lativiya	lv
lativya	lv
latland	lv
latoni	lv
lattawa	lv
latvi	lv
latvia	lv
latvia nutome	lv
latvian	lv
latvian soviet socialist republic	suhh
latvian ssr	suhh
latviiskaya ssr	suhh
latvija	lv
latvijas tsr	suhh
latviya	lv
latvja	lv
latvujo	lv
latɨva	lv
lau	la
laus	la
lawas	la
lawoos	la
lawos	la
lawosi	la
laws	la
laybeeriya	lr
layctenstan	li
layosi	la
lazembog nutome	lu
lazembɔg nutome	lu
laɔs	la
lb	lb
lbn	lb
lbr	lr
lby	ly
lc	lc
lca	lc
leabanon	lb
leasoto	ls
lebane	lb
lebanese	lb
lebanese republic	lb
lebanon	lb
lebanon nutome	lb
lebanoni	lb
lebanonni	lb
lebanooni	lb
lebanɔn nutome	lb
lebbannon	lb
lebhano	lb
lebhanoni	lb
lebhanɔ	lb
lebhiya	ly
lebia	ly
leedu	lt
leesoto	ls
leeward islands	kn
lefkosa	cy
lefkosia	cy
lehastan	pl
leicester	gb
leicestershire	gb
leics	gb
leiraq	iq
leitrim	ie
lektenstaen	li
lemesos	cy
lemila alabo	ae
lemila alabu	ae
lengyelorszag	pl
leningrad	ru
leningrad oblast	ru
leningrad oblast estados unidos	ru
leningrad oblast etatsunis	ru
leningrad oblast russia	ru
leningrad rosiya	ru
leningrad rossiya	ru
leningradskaya oblast	ru
leningradskaya oblast rossiya	ru
lenkija	pl
lenn	in
lenyo	re
leosia	ru
leosota	ls
lepanoni	lb
lernayin gharabagh	az-nk
les bahames	bs
les bermudes	bm
les comores	km
les maldives	mv
les seixeles	sc
lesooto	ls
lesoso	ls
lesota	ls
lesotas	ls
lesotho	ls
lesothob	ls
lesothu	ls
lesoto	ls
lesoto nutome	ls
lesotu	ls
lespagn	es
lesutu	ls
leta zunze ubumwe za amerika	us
leta zunze ubumwe zabarabu	ae
letee ti vatikaan	va
lethoto	ls
letinshin	li
letiopi	et
letiska	lv
letlan	lv
letland	lv
letlandi	lv
letoni	lv
letonia	lv
letonie	lv
letonii	lv
letonija	lv
letoniya	lv
letonuii	lv
letonya	lv
letooni	lv
lettland	lv
lettonia	lv
lettonie	lv
lettorszag	lv
letwanyia	lt
letzebuerg	lu
letɨnshɨn	li
leunioni	re
leuniyon	re
leuwanda	rw
levkorosia	by
levkosia	cy
leyunyon	re
leyunyoni	re
leyunyɔŋ	re
lezipt	eg
lezoto	ls
lezotu	ls
lezzayer	dz
lhend	in
lhind	in
li	li
li bang	lb
li bi	ly
liachteschtai	li
liaoning	cn
liaoning china	cn
liba	lb
libaa	lb
liban	lb
libana	lb
libanan	lb
libanas	lb
libani	lb
libano	lb
libanon	lb
libanu	lb
libanus	lb
libaŋ	lb
libbije	ly
libeeria	lr
libeerija	lr
libeir	lr
libelia	lr
libeliya	lr
liber	lr
liberi	lr
liberia	lr
liberia nutome	lr
liberiab	lr
liberian	lr
liberie	lr
liberija	lr
liberio	lr
liberiya	lr
liberiyaa	lr
liberja	lr
liberya	lr
liberyya	lr
libheriya	lr
libhiya	ly
libi	ly
libia	ly
libie	ly
libiets	ly
libii	ly
libija	ly
libio	ly
libirya	lr
libiya	ly
libja	ly
libreville	ga
libuaan	lb
libya	ly
libya nutome	ly
libyab	ly
libyan	ly
libyan arab jamahiriya	ly
libyan arab jamahiriyah	ly
libye	ly
libyen	ly
libyia	ly
libyska	ly
libɛri	lr
libɛrya	lr
licansitan	li
lichtenstain	li
lichtenstajnsko	li
lichtenstein	li
lichtensteinan	li
lichtensteinas	li
lichtenstejnsko	li
lichtinstein	li
lichtǝnsteiŋ	li
licitensitayini	li
lictenctayn	li
lictensten	li
lictɛnstɛn	li
lie	li
liechtenstein	li
liechtensteiner	li
liechtensteini	li
liechtensteinni	li
liectestei	li
lielbritanija	gb
lieneo lyaki nngalesa nbahali ya hindi	io
liettua	lt
lietuva	lt
lietuva litva	lt
lietuviu kalba	lt
lietuvos respublika	lt
lietuvos tsr	suhh
ligstentan	li
ligstɛntan	li
lihitensyutain	li
lihtenshchain	li
lihtenshtajn	li
lihtenshtein	li
lihtenstajn	li
lihtenstayn	li
lihtensteina	li
lihtenstejno	li
liibanon	lb
liiberia	lr
liibi	ly
liibiya	ly
liibua	ly
likhtenshtaini	li
likhtenshteyn	li
likinctayn	li
likisambulu	lu
likisanburu	lu
likitenisiteini	li
liksambuul	lu
liksembuur	lu
liksumburg	lu
liktinstein	li
lil norfolk	nf
lilongwe	mw
lima	pe
limarat	ae
limasol	cy
limassol	cy
limerick	ie
lincenstayn	li
lincolnshire	gb
lincs	gb
linlithgowshire	gb-sct
lioksamboro	lu
lipabulika ya ceeka	cz
lipabulika ya dominika	do
lipabulika ya senturafiriki	cf
lipan	lb
lipapilika afilika lotoloto	cf
lipapilika seki	cz
lipapilika tominika	do
lipaŋ	lb
lipelia	lr
lipetsk oblast	ru
lipetsk oblast russia	ru
lipia	ly
lipii	ly
lipubulika eya senturafiriki	cf
lipubulika ya ceeka	cz
lipubulika ya dominika	do
lirlund	ie
lisasatain	li
lisbon	pt
lischteschtein	li
lisensitayini	li
lisheniteni	li
lishenstein	li
lishenteeni	li
lishenteni	li
lisheteni	li
lishuteni	li
lishyitenshitayini	li
lishɛteni	li
lisoto	ls
listensitayin	li
listenstaine	li
listenstein	li
listɛnsitayin	li
lisuania	lt
lisutu	ls
lisuwenya	lt
lisəsətain	li
lisɛnsitayini	li
lit va	lt
litaen	lt
litaliyan	it
litaue	lt
litauen	lt
litaueni	lt
litava	lt
litawska	lt
lithaen	lt
lithouania	lt
lithuania	lt
lithuaniab	lt
lithuanian	lt
lithuanian soviet socialist republic	suhh
lithuanian ssr	suhh
lithunian	lt
litiyani	lt
litoania	lt
litouwen	lt
litovskaya ssr	suhh
litovujo	lt
litsenstein nutome	li
littaue	lt
little cayman	ky
littunya	lv
lituaani	lt
lituaanii	lt
lituani	lt
lituania	lt
lituania nutome	lt
lituanie	lt
lituanii	lt
lituaniya	lt
lituwaniya	lt
lituweeniya	lt
lituwenia	lt
lituweninya	lt
lituweniya	lt
lituyani	lt
litva	lt
litvania	lt
litvanija	lt
litvanya	lt
litwa	lt
litwani	lt
litwania	lt
litwaniya	lt
litwanja	lt
litwanya	lt
liuksemburgas	lu
livan	lb
livanos	lb
liveria	lr
livi	ly
liviya	ly
livyi	ly
lixenstain	li
lixtenshteyn	li
lixtensteyn	li
liyunion	re
liyunioni	re
lizutu	ls
ljubljana	si
lk	lk
lka	lk
lkwit	kw
lmerruk	ma
lmgrib	ma
lmɣrib	ma
lnd	gb
lnr	ua-lpr
loas	la
lomania	ro
lomaniya	ro
lome	tg
lomenia	ro
london	gb
london united kingdom	gb
londonderry	gb-nir
londra	gb
londres	gb
longford	ie
loshia	ru
losooto	ls
lostrali	au
lostris	at
lothian	gb-sct
lotwa	lv
lotyssko	lv
louisiana	us
louisiana la	us
louisiana united states of america	us
louisiana us	us
louisiana usa	us
louisiane	us
louisiane etatsunis	us
louna aafrika vabariik	za
louna georgia ja louna sandwichi saared	gs
louna korea	kr
louna sudaan	ss
louth	ie
louxemvourgo	lu
lower saxony	de
lower saxony germany	de
lpr	ua-lpr
lr	lr
ls	ls
lso	ls
lt	lt
ltu	lt
lu	lu
luanda	ao
luanita	rw
luaosi	la
lubie	ly
lubnaan	lb
lubnan	lb
lucembursko	lu
lucerne	ch
lucerne switzerland	ch
lucsamburg	lu
lugano	ch
lugansk	ua-lpr
lugansk peoples republic	ua-lpr
luganskaya	ua-lpr
luganskaya narodnaya respublika	ua-lpr
lugsambur	lu
lugsamburg	lu
lugsembuleukeu	lu
lugzamburu	lu
luhansk	ua-lpr
luhansk city	ua-lpr
luhansk oblast	ua-lpr
luhansk occupied ukraine	ua-lpr
luhansk peoples republic	ua-lpr
luisiana	us
luisiana estados unidos	us
luiziana	us
luiziana ssha	us
lukazambud	lu
lukia	ru
lukisembaaga	lu
luksamburg	lu
luksanburg	lu
luksemboorg	lu
luksemborg	lu
luksembourg	lu
luksembur	lu
luksemburg	lu
luksemburga	lu
luksemburgan	lu
luksemburgi	lu
luksemburgis didi sahertsogo	lu
luksemburgo	lu
luksemburq	lu
luksɛmbur	lu
lukusambur	lu
lukusamburu	lu
lukəzambud	lu
lulli georgia ja lulli sandwich sullot	gs
lumania	ro
lumanyia	ro
lurdun	jo
lusaka	zm
lusi	ru
lusi senu	lc
lusia	ru
lusimbo	lu
lusimbɔ	lu
lussemburc	lu
lussemburgo	lu
lussemburgu	lu
lutanda lua kapevele	cv
lutanda lua kayima	ky
lutanda lua kooke	ck
lutanda lua kookɛ	ck
lutanda lua maluni	fk
lutanda lua mariane wa muulu	mp
lutanda lua marishale	mh
lutanda lua norfok	nf
lutanda lua solomu	sb
lutanda lua tuluki ne kaiko	tc
lutanda lua vierzi wa ameriki	vi
lutanda lua vierzi wa angeletele	vg
lutanda lwa angeletele ku mbu wa indiya	io
luubie	ly
luwanda	rw
lux	lu
luxeburg	lu
luxembogu	lu
luxemborg	lu
luxembourg	lu
luxembourg grandduche	lu
luxembourg luxembourg	lu
luxembourger	lu
luxembourgi	lu
luxembourgish	lu
luxemburg	lu
luxemburg city	lu
luxemburger	lu
luxemburgo	lu
luxemburgska	lu
luxemburgu	lu
luxembursch	lu
luxembursko	lu
luxenburgo	lu
luzimbu	lu
luzɨmbuʔ	lu
lv	lv
lva	lv
lviv	ua
lviv oblast	ua
lviv oblast ukraine	ua
lviv region	ua
lvivska oblast	ua
lvov	ua
lvov oblast	ua
lvovskaya oblast	ua
lwanda	rw
lwcsembwrg	lu
ly	ly
lyaban	jp
lyamen	ye
lydveldid island	is
lyts oflizzen eilannen fan de ferienigde staten	um
lyuksemburg	lu
lyunan	gr
lǝsoto	ls
ləsoto	ls
lətoni	lv
lɛbane	lb
lɛbanɔn	lb
lɛiraq	iq
lɛmila alabo	ae
lɛsoto nutome	ls
lɛsotu	ls
lɛsutu	ls
lɛsɔtɔ	ls
lɛtoni	lv
lɛuniyɔn	re
ma	ma
ma roc	ma
maacedooni	mk
maalda	mt
maaldiqeen	mv
maali	ml
maarok	ma
maata	mt
mabele ya angeletele na mbu ya indiya	io
mabele ya angɛlɛtɛlɛ na mbu ya indiya	io
mac	mo
macanese	mo
macao	mo
macao kiinan eha	mo
macao oao ciny	mo
macao rae	mo
macao sar	mo
macao sar china	mo
macao sar kina	mo
macao sar van sina	mo
macao special administrative region	mo
macao special administrative region of china	mo
macao special administrative region of the peoples republic of china	mo
macao trung quoc	mo
macao zao ciny	mo
macaristan	hu
macathu sar na sine	mo
macau	mo
macau aeb txina	mo
macau erihalduspiirkond	mo
macau rae da china	mo
macau rae de china	mo
macau rae xina	mo
macau republic of china	mo
macau rhga tsieina	mo
macau rmd sina	mo
macau sar china	mo
macau sar tsaina nutome	mo
macau sar van china	mo
macau sas sjina	mo
macau special adminstrative region of china	mo
macedoine	mk
macedoine du nord	mk
macedoni	mk
macedonia	mk
macedonia fyr	mk
macedonia polnocna	mk
macedonia republic of	mk
macedonia republic of north	mk
macedonia the former yugoslav republic of	mk
macedoniab	mk
macedonian	mk
macedonie	mk
macedonija	mk
macedoniya	mk
macedonja	mk
macedonsko	mk
macedɔni	mk
machtinik	mq
madagacqar	mg
madagasakara	mg
madagascar	mg
madagascari	mg
madagaschkar	mg
madagaseukaleu	mg
madagasgar	mg
madagasika	mg
madagasikara	mg
madagasikari	mg
madagasita	mg
madagaska	mg
madagaska nutome	mg
madagaskaar	mg
madagaskar	mg
madagaskara	mg
madagaskaras	mg
madagaskari	mg
madagaskaro	mg
madagaszkar	mg
madagasəkarə	mg
madagasɨka	mg
madagecqer	mg
madaqaskar	mg
madarska	hu
madarsko	hu
madaɣacqar	mg
madaɣecqer	mg
maddajaska	mg
madeiaskar	mg
madeira	pt
madeira island	pt
madeira portugal	pt
madhya pradesh	in
madhya pradesh india	in
madive	mv
madivɛ	mv
madjarska	hu
madrid	es
madzarska	hu
maekoloneshia	fm
maekronehyia	fm
maen seom	im
maeneo ya kusini ya ufaransa	tf
maeneo ya palestina	ps
maenmar burma	mm
maf	mf
magadan oblast	ru
magadan oblast russia	ru
maghribi	ma
magiot	yt
magyar	hu
magyarorszag	hu
maharashtra	in
maharashtra india	in
maili	ml
main island	bm
maine	us
maine estados unidos	us
maine etatsunis	us
maine me	us
maine united states of america	us
maine us	us
maine usa	us
maiot	yt
maiota	yt
maiote	yt
maiotta	yt
maiotte	yt
mairtinic	mq
majot	yt
majota	yt
majotas	yt
majote	yt
majoto	yt
majott	yt
majotta	yt
majotte	yt
majuro	mh
makaa sar kitai	mo
makadooniya	mk
makao	mo
makao edp kinas	mo
makao hitoi mmh	mo
makao oar kitayu	mo
makao pup kina	mo
makao s a r kina	mo
makao sar kina	mo
makao sar na kitai	mo
makao sha kastina kosht	mo
makao spetsialny administrativny raion	mo
makao xitoy mmh	mo
makao xususi inzibati arazi cin	mo
makao xususi inzibati ərazi cin	mo
makaojunggug teugbyeolhaengjeonggu	mo
makaos spetsialuri administratsiuli regioni chineti	mo
makasiko	mx
makau	mo
makau kytai aaa	mo
makau sar china	mo
makau sar siaina	mo
makedon	mk
makedoni	mk
makedonia	mk
makedonia nutome	mk
makedonie	mk
makedonien	mk
makedonija	mk
makedoniya	mk
makedonska	mk
makedonujo	mk
makedonya	mk
makedoonia	mk
malaawi	mw
malabhaidh	mw
malabo	gq
maladewa	mv
maladiva	mv
malaezia	my
malagasy	mg
malaidhsea	my
malaisia	my
malaisie	my
malaisije	my
malaisiya	my
malaiz	my
malaizi	my
malaizia	my
malaiziets	my
malaizija	my
malaiziya	my
malajsie	my
malajzi	my
malajzia	my
malajzija	my
malajzio	my
malaoi	mw
malaoui	mw
malasia	my
malasja	my
malata	mt
malativisi	mv
malaui	mw
malavi	mw
malavija	mw
malavio	mw
malavis	mw
malawi	mw
malawi nutome	mw
malawian	mw
malawib	mw
malawii	mw
malay	my
malayasia	my
malayian	my
malaysia	my
malaysia nutome	my
malaysiab	my
malaysian	my
malaysiya	my
malayzia	my
malayziya	my
malazia	my
maldib	mv
maldibi	mv
maldif	mv
maldiivid	mv
maldiivu	mv
maldiiwe	mv
maldiv	mv
maldiv adalari	mv
maldiv araldary	mv
maldiv orollari	mv
maldiv respublikasy	mv
maldiv szigetek	mv
maldiva	mv
maldivak	mv
maldivane	mv
maldivas	mv
maldivash	mv
maldive	mv
maldiven	mv
maldivene	mv
maldiverna	mv
maldiverne	mv
maldives	mv
maldivesa	mv
maldivesduko	mv
maldivesdukɔ	mv
maldiveyjar	mv
maldivez	mv
maldivi	mv
maldivia	mv
maldivian	mv
maldivija	mv
maldivis	mv
maldivis respublika	mv
maldivler	mv
maldivner	mv
maldivoj	mv
maldivoyggjar	mv
maldivy	mv
maldivǝ	mv
maldoba	md
maldova	md
maldyvai	mv
maldyvy	mv
male	mv
malediivit	mv
malediivvat	mv
malediiwe	mv
maledive	mv
malediven	mv
maledivy	mv
malediwe	mv
malediwy	mv
maleezi	my
malehyia	my
maleisia	my
maleisie	my
malekani	us
maleshia	my
malesi	my
malesia	my
malesii	my
malesiya	my
malet	mt
malethia	my
maletiif	mv
maleutinikeu	mq
malew	im
malezhiya	my
malezi	my
malezia	my
malezii	my
malezija	my
maleziya	my
malezja	my
malezya	my
malhbalen timor	tl
malhbuzen sahara	eh
mali	ml
mali i zi	me
mali nutome	ml
mali udaljeni otoci sad a	um
malian	ml
malib	ml
malidavi	mv
malii	ml
malio	ml
malis	ml
malisia	my
malita	mt
malite	mt
malitiniki	mq
malitɛ	mt
malizya	my
mallawi	mw
mallediive	mv
malleisia	my
malli	ml
mallorca	es
malook	ma
malt	mt
malta	mt
malta nutome	mt
malte	mt
maltese	mt
malti	mt
maltiniik	mq
maltiniki	mq
malto	mt
maltǝ	mt
maluwin	fk
maluwini gun	fk
malvinak	fk
malədivə	mv
malətə	mt
malɛshia	my
malɛsi	my
malɛsia	my
malɛt	mt
malɛzi	my
malɛzia	my
man adasi	im
man isle of	im
man ma falkland	fk
man ma kapver	cv
man ma kook	ck
man ma kumbi	ky
man ma marshall	mh
man ma norfork	nf
man ma salomon	sb
man ma turk na kaiko	tc
man maria	mp
man mi njok	ci
man sziget	im
man uhartea	im
managua	ni
manaka	mc
manama	bh
manaus	br
manchester	gb
mandangaseka	mg
mandaŋgasɛka	mg
mangoliya	mn
mangulya	mn
manholiya	mn
mani saar	im
manila	ph
manipur	in
manipur india	in
manitoba	ca
manitoba ca	ca
manitoba canada	ca
manitoba canada mb	ca
manitoba mb	ca
manja udaljena ostrva sad	um
mann	im
mann sullot	im
mannin	im
mansaari	im
manserati	ms
mantserat	ms
manua islands	as
manx	im
manxwoman	im
manɣulya	mn
maole	yt
maorisy	mu
maoritania	mr
maouritania	mr
maputo	mz
maqdunya	mk
maqedoni	mk
mar	ma
maraco	ma
marakes	ma
maranhao	br
maranhao brazil	br
maratinig	mq
marawi	mw
marayizia	my
maraykanka	us
marekani	us
mari	ml
mari el	ru
mari el russia	ru
mariana gurma gungey	mp
marianos siaurines salos	mp
mariany polnocne	mp
maridives	mv
mariehamn	ax
marini senu	sm
marisali gun	mh
marita	mt
maritania	mr
maritiniiki	mq
maritiniki	mq
maritius	mu
markazi afrika respublikasi	cf
markaziy afrika respublikasi	cf
markazy afrika respublikasi	cf
maroc	ma
marocco	ma
marocko	ma
marog	ma
marok	ma
maroka	ma
marokanets	ma
marokas	ma
marokash	ma
maroke	ma
marokk	ma
marokko	ma
maroko	ma
maroku	ma
marokus	ma
marokɛ	ma
marooko	ma
marroc	ma
marrocos	ma
marruecos	ma
marsal adalari	mh
marsal gungey	mh
marsala salas	mh
marsalinsla	mh
marsalo salos	mh
marsaloj	mh
marsalovi otoci	mh
marsalska ostrva	mh
marsh	mh
marshal fudomekpowo nutome	mh
marshal orollari	mh
marshal ƒudomekpowo nutome	mh
marshalavy astravy	mh
marshalis kundzulebi	mh
marshaliskundzulebi	mh
marshall adalari	mh
marshall araldary	mh
marshall inseln	mh
marshall islands	mh
marshall orollari	mh
marshall szigetek	mh
marshall uharteak	mh
marshallan gairenash	mh
marshalleilande	mh
marshalleilanden	mh
marshalleilannen	mh
marshallese	mh
marshalleyjar	mh
marshalli saared	mh
marshallinsaaret	mh
marshallinselen	mh
marshallinseln	mh
marshallinsle	mh
marshalloarna	mh
marshalloerne	mh
marshallove ostrovy	mh
marshallovi ostrovi	mh
marshallovi otoki	mh
marshallovy o va	mh
marshallovy ostrova	mh
marshallovy ostrovy	mh
marshallowe kupy	mh
marshalloyane	mh
marshalloyene	mh
marshalloyggjar	mh
marshallsullot	mh
marshallyn arluud	mh
marshalovi ostrovi	mh
marshalska ostrva	mh
marshalski ostrovi	mh
marshalyan kghziner	mh
martinica	mq
martiniche	mq
martinigg	mq
martiniiki	mq
martinik	mq
martinika	mq
martiniki	mq
martiniki nutome	mq
martiniko	mq
martinique	mq
martsinika	mq
martynika	mq
maruk	ma
mary el	ru
maryland	us
maryland estados unidos	us
maryland etatsunis	us
maryland md	us
maryland united states of america	us
maryland us	us
maryland usa	us
marɔg	ma
marɔk	ma
marɔku	ma
marətinig	mq
masar	eg
masar misira	eg
masedonia	mk
masedoninya	mk
masedoniya	mk
masedoonia	mk
maseduani	mk
masedwan	mk
masedwane	mk
masedwann	mk
masedwanɛ	mk
maseru	ls
masetonia	mk
masetuan	mk
masha tinne	mh
masha tiŋŋɛ	mh
masidonia	mk
masidunya	mk
masidwan	mk
masr	eg
massachusets	us
massachusets ssha	us
massachusetts	us
massachusetts estados unidos	us
massachusetts etatsunis	us
massachusetts ma	us
massachusetts united states	us
massachusetts united states of america	us
massachusetts us	us
massachusetts usa	us
masyeol jedo	mh
masǝdwan	mk
matafonua aivoli	ci
matakasika	mg
matakaskaal	mg
matautu	wf
mateniki	mq
mathedonia	mk
matineki	mq
matinik	mq
matiniki	mq
mato grosso	br
mato grosso brazil	br
mato grosso do sul	br
mato grosso do sul brazil	br
matta afrihka	za
matta korea	kr
mattasudan	ss
maulitania	mr
maulitenia	mr
maulitiusi	mu
mauretaanie	mr
mauretania	mr
mauretanie	mr
mauretanien	mr
mauri	mr
maurice	mu
maurici	mu
mauricia	mu
mauricija	mu
mauricijus	mu
mauricio	mu
mauriciu	mu
mauricius	mu
mauriizius	mu
maurishiasi	mu
mauritaania	mr
mauritani	mr
mauritania	mr
mauritania nutome	mr
mauritanian	mr
mauritanie	mr
mauritanija	mr
mauritaniya	mr
mauritanujo	mr
mauriteeniya	mr
mauritian	mr
mauritiasi	mu
mauritius	mu
mauritiusduko	mu
mauritiusdukɔ	mu
maurizi	mu
maurizijus	mu
maurizio	mu
maurykii	mu
maurytaniya	mr
mautitaanije	mr
mavote	yt
mavretanija	mr
mavriki	mu
mavrikios	mu
mavrikiy	mu
mavriky	mu
mavritani	mr
mavritania	mr
mavritanija	mr
mavritaniya	mr
mavritsius	mu
mavritsy	mu
mavritus	mu
mavrovounio	me
mavrykii	mu
mavrytaniya	mr
mawretanska	mr
mawritanja	mr
mawrizju	mu
mawulisyasi	mu
mawulitenya	mr
maxikan	mx
maxiko	mx
maynamar	mm
mayo	ie
mayod	yt
mayoot	yt
mayoote	yt
mayooti	yt
mayot	yt
mayote	yt
mayoteu	yt
mayoti	yt
mayotta	yt
mayotte	yt
mayotte nutome	yt
mayoty	yt
mayotɛ	yt
mayut	yt
mayɔd	yt
mayɔt	yt
mayɔte	yt
mayɔɔt	yt
mazambik	mz
mazedonia	mk
mazedonie	mk
mazedonien	mk
mazedoonie	mk
mazedoonije	mk
maŋ ma falkland	fk
maŋ ma kapvɛr	cv
maŋ ma kook	ck
maŋ ma kumbi	ky
maŋ ma marshall	mh
maŋ ma nɔrfɔrk	nf
maŋ ma salomɔn	sb
maŋ ma turk na kaiko	tc
maŋ maria	mp
maŋ mi njɔk	ci
mb ca	ca
mb canada	ca
mbabane	sz
mbelazil	br
mbenen	bj
mbolivi	bo
mbongo afrika	za
mbosini ne hezegovine	ba
mbotswana	bw
mbreteria e bashkuar	gb
mbulukina faso	bf
mbulukina fasɔ	bf
mbulundi	bi
mburundi	bi
mbutan	bt
mbɔlivi	bo
mbɔtswana	bw
mbɛlazil	br
mbɛnɛŋ	bj
mc	mc
mcdonald	hm
mcdonald islands	hm
mco	mc
md	md
md-pmr	md-pmr
mda	md
mddx	gb
mdg	mg
mdpmr	md-pmr
mdv	mv
me	me
me iko	mx
meagsago	mx
meanbh eileanan iomallach nan sa	um
meath	ie
meceduwaan	mk
mechiko	mx
mecklenburg	de
mecklenburgvorpommern	de
mecklenburgvorpommern germany	de
mecklenburgwestern pomerania	de
mecsico	mx
mecʼhiko	mx
meghalaya	in
meghalaya india	in
megsik	mx
megsiko	mx
mehhiko	mx
mehika	mx
meicsiceo	mx
mekasig	mx
mekiko	mx
mekisiki	mx
mekisiko	mx
mekisikou	mx
mekiziku	mx
meksiik	mx
meksik	mx
meksika	mx
meksike	mx
meksikho	mx
meksiki	mx
meksiko	mx
meksiku	mx
meksyk	mx
mekthiko	mx
melaka	my
melbourne	au
melnkalne	me
member of the united nations security council	un
member states of the united nations	un
men	us
men adasi	im
men aral	im
men araly	im
men gaire	im
men kghzi	im
men oroli	im
men ssha	us
mena	im
mendebaldeko sahara	eh
menis kundzuli	im
meno sala	im
mensi odlehle ostrovy usa	um
mensie odlahle ostrovy usa	um
merilend	us
merilend ssha	us
merioneth	gb-wls
merionethshire	gb-wls
merruk	ma
merseyside	gb
mesiko	mx
mesir	eg
messic	mx
messico	mx
messiku	mx
mets britania	gb
mex	mx
mexic	mx
mexican	mx
mexicano	mx
mexico	mx
mexico city	mx
mexico nutome	mx
mexicob	mx
mexicu	mx
mexik	mx
mexiki	mx
mexiko	mx
mexiku	mx
mexique	mx
mf	mf
mg	mg
mh	mh
mhl	mh
mi	um
miaama	mm
mianamar	mm
mianma	mm
mianmaal	mm
mianmar	mm
mianmar birma	mm
mianmar birmania	mm
mianmar burma	mm
mianmaras birma	mm
mianmari	mm
mianmari birma	mm
mianmarvirmania	mm
mianəmar	mm
miaŋmaal	mm
michigan	us
michigan estados unidos	us
michigan etatsunis	us
michigan mi	us
michigan ssha	us
michigan united states of america	us
michigan us	us
michigan usa	us
micronesia	fm
micronesia federated states of	fm
micronesian	fm
micronesie	fm
micronesiya	fm
micronezia	fm
mid afrikulydveldid	cf
mid glamorgan	gb-wls
midafrikalydveldid	cf
midafrikulydveldid	cf
midbaugs ginea	gq
midbaugsginea	gq
middlesex	gb
middx	gb
midlothian	gb-sct
mie	jp
migizike	mx
migug	us
miguglyeong beojinaillaendeu	vi
miguglyeong haeoe jedo	um
mijanmar	mm
mijanmar burma	mm
mikeulonesia	fm
mikilonesia	fm
mikilonesiya	fm
mikironesi	fm
mikironesia	fm
mikironesiya	fm
miklonesia	fm
mikolonesi	fm
mikolonisia	fm
mikonisiya	fm
mikoronesia	fm
mikoronesii	fm
mikoroniziya	fm
mikraneziya	fm
mikroneesia	fm
mikroneesie	fm
mikroneesije	fm
mikronesi	fm
mikronesia	fm
mikronesia nutome	fm
mikronesiafoderasjonen	fm
mikronesian liittovaltio	fm
mikronesiasamveldid	fm
mikronesie	fm
mikronesien	fm
mikronesiens forenede stater	fm
mikronesja	fm
mikronethia	fm
mikronezi	fm
mikronezia	fm
mikronezii	fm
mikronezija	fm
mikronezin federativni shtatash	fm
mikronezio	fm
mikroneziska	fm
mikroneziya	fm
mikronezja	fm
mikronezya	fm
mikronisia	fm
mikronɛsi	fm
mikrunizya	fm
miksik	mx
mikskatauta	de
mikuronesiya	fm
mikuronezya	fm
milad adasi	cx
milahanska thamakhoche	us
milahaŋska thamakhoche	us
minas gerais	br
minas gerais brazil	br
mineiro	br
minlambo nsannsa mi arabia	ae
minlambɔ nsaŋnsa mi arabia	ae
minlan mi ameraka	vi
minlan mi amɛrəkə	vi
minlan mi folakalan	fk
minlan mi foləkəlan	fk
minlan mi kab ver	cv
minlan mi kab vɛr	cv
minlan mi kaliman	ky
minlan mi kalimaŋ	ky
minlan mi kug	ck
minlan mi maresal	mh
minlan mi marian ya nor	mp
minlan mi solomon	sb
minlan mi solomɔn	sb
minlan mi turag ai kaig	tc
minlan mi turəg ai kaig	tc
minlan norafolaka	nf
minlan nɔrəfɔləkə	nf
minnesota	us
minnesota estados unidos	us
minnesota etatsunis	us
minnesota mn	us
minnesota ssha	us
minnesota united states of america	us
minnesota us	us
minnesota usa	us
minsile mi man m amerka	vi
minsile miman mi ngelen	vg
minsilɛ mi maŋ m amɛrka	vi
minsilɛ mimaŋ mi ngɛlɛn	vg
minsk	by
misar	eg
misela	eg
misidonyia	mk
misili	eg
misir	eg
misiri	eg
misisipi	us
misisipi estados unidos	us
misli	eg
misr	eg
misr al arabia	eg
misr al arabiya	eg
misr al arabiyah	eg
misr al arabiyya	eg
misr alarabia	eg
misr alarabiya	eg
misr alarabiyah	eg
misr alarabiyya	eg
misra	eg
misri	eg
missisipi	us
missisipi ssha	us
mississippi	us
mississippi etatsunis	us
mississippi ms	us
mississippi united states of america	us
mississippi us	us
mississippi usa	us
missouri	us
missouri etatsunis	us
missouri mo	us
missouri united states	us
missouri united states of america	us
missouri us	us
missouri usa	us
missuri	us
missuri ssha	us
misuri	us
misuri estados unidos	us
mithri	eg
miyagi	jp
miyamaar	mm
miyamaha	mm
miyanma	mm
miyazaki	jp
mizoram	in
mizoram india	in
mjanma birma	mm
mjanmao	mm
mjanmar	mm
mjanmar burma	mm
mjanmarsko	mm
mk	mk
mkd	mk
ml	ml
mli	ml
mlt	mt
mm	mm
mmr	mm
mn	mn
mne	me
mng	mn
mngulya	mn
mnogonatsionalnoe gosudarstvo boliviya	bo
mnp	mp
mnulezile	br
mnɣulya	mn
mo	mo
mocambic	mz
mocambique	mz
modiivu	mv
modivu	mv
mofam demokratik mati kongo	cd
mofam mati cek	cz
mofam mati dominik	do
mogadishu	so
mogadishu somalia	so
mogadishu somaliya	so
mogolistan	mn
mojambikeu	mz
moladavi	md
moldaavije	md
moldau	md
moldav	md
moldavi	md
moldavia	md
moldavian	md
moldavian soviet socialist republic	suhh
moldavian ssr	suhh
moldavie	md
moldavien	md
moldavija	md
moldaviya	md
moldavskaya ssr	suhh
moldavsko	md
moldavuii	md
moldavujo	md
moldawia	md
moldawien	md
moldawii	md
moldawija	md
moldawska	md
moldibeu	mv
moldoba	md
moldofa	md
moldova	md
moldova nutome	md
moldova republic of	md
moldova respublika	md
moldovan	md
moldovan republic	md
moldovi	md
moldovian	md
moldovian ssr	md
moldovian ssr now republic of moldovia	md
moldoviya	md
moldowa	md
molidavi	md
molidoova	md
molidova	md
molis	mu
molisi	mu
molisyeoseu	mu
molitani	mr
molitania	mr
molitaniya	mr
molodova	md
molok	ma
moloko	ma
molotova	md
molta	mt
moltafi	md
moludave	mv
moludavi	md
molədavi	md
mon	im
monaako	mc
monaakoo	mc
monaco	mc
monacu	mc
monaghan	ie
monago	mc
monakas	mc
monakho	mc
monakko	mc
monako	mc
monako nutome	mc
monakoo	mc
monaku	mc
monegasque	mc
mong co	mn
monggol	mn
mongholeti	mn
mongholia	mn
mongjolei	mn
mongokolia	mn
mongol	mn
mongolei	mn
mongoli	mn
mongolia	mn
mongolia nutome	mn
mongolian	mn
mongolian peoples republic	mn
mongolie	mn
mongoliet	mn
mongolii	mn
mongolija	mn
mongoliya	mn
mongolja	mn
mongolska	mn
mongolsko	mn
mongolujo	mn
mongooli	mn
mongoolia	mn
mongooliya	mn
mongoria	mn
mongsserrat	ms
monholiya	mn
monitenikalo	me
monitiselati	ms
monmouth	gb-wls
monmouthshire	gb-wls
monngolii	mn
monoli	mn
monqoliya	mn
monrovia	lr
monselati	ms
monsera	ms
monseraat	ms
monserat	ms
monserate	ms
monserati	ms
monserrat	ms
monserrate	ms
monshire	gb-wls
monsila	ms
montaineagro	me
montana	us
montana estados unidos	us
montana etatsunis	us
montana mt	us
montana ssha	us
montana united states of america	us
montana us	us
montana usa	us
monteneegro	me
montenegeulo	me
montenegran	me
montenegrin	me
montenegro	me
montenegro nutome	me
montenegru	me
monteneqro	me
monteraati	ms
monteseraati	ms
monteserati	ms
monteuselateu	ms
montevideo	uy
montgomery	gb-wls
montgomeryshire	gb-wls
montsarat	ms
montselati	ms
montsera	ms
montserad	ms
montserat	ms
montseratas	ms
montserrat	ms
montserrat nutome	ms
montserrata	ms
montserrati	ms
monttherrati	ms
moodova	md
moonako	mc
mooris gungey	mu
mooritaani	mr
moosorrat	ms
moratainea	mr
moray	gb-sct
mordovia	ru
mordovia russia	ru
mordoviya	ru
morehyeos	mu
moresho	mu
moretaninya	mr
moretenia	mr
moridova	md
moriis	mu
moriisi	mu
moris	mu
morise	mu
morisi	mu
morisse	mu
morisɛ	mu
moritani	mr
moritania	mr
moritanii	mr
moritaniya	mr
moritanya	mr
morithi	mu
moritius	mu
moritus	mu
moroccan	ma
morocco	ma
moroco	ma
morokho	ma
morokko	ma
moroko	ma
moroko nutome	ma
moroni	km
morooko	ma
mosaimbic	mz
mosambic	mz
mosambiek	mz
mosambiik	mz
mosambik	mz
mosammbik	mz
mosca	ru
moscou	ru
moscova	ru
moscow	ru
moscow oblast	ru
moscow oblast russia	ru
moscow russia	ru
moscu	ru
mosemipiki	mz
mosera	ms
moserati	ms
moseukeuba	ru
moskau	ru
moskovskaya oblast	ru
moskovskaya oblast rossiya	ru
moskow	ru
moskva	ru
moskva rosiya	ru
moskva rossiya	ru
moskva rusia	ru
moskva russia	ru
moskvi	ru
moskwa	ru
mosotho	ls
most serene republic of san marino	sm
motswana	bw
motu kilisimasi	cx
motu mani	im
motu nofoliki	nf
motu puveti	bv
moungaselati	ms
moyette	yt
moz	mz
mozambic	mz
mozambican	mz
mozambico	mz
mozambig	mz
mozambiiki	mz
mozambik	mz
mozambika	mz
mozambikas	mz
mozambike	mz
mozambiki	mz
mozambiki nutome	mz
mozambiko	mz
mozambique	mz
mozamviki	mz
mozanbiki	mz
moŋgolia	mn
moŋoli	mn
moŋsera	ms
mp	mp
mpoloni	pl
mpotoriku	pr
mputulugeshi	pt
mq	mq
mr	mr
mrt	mr
ms	ms
msex	gb
msr	ms
mssr	suhh
msumbiji	mz
mt	mt
mthumbiji	mz
mtq	mq
mu	mu
muguliston	mn
muii vete	cv
muldabi	md
muldavya	md
muldufya	md
muleshwis	mu
muleshwɨs	mu
muletanyia	mr
munaku	mc
munchen	de
mungolia	mn
mungulya	mn
munich	de
munjema gwa kusikha nu luvala lwa gasa lwa palesit	ps
munsirat	ms
muntenegru	me
muntsela	ms
muntsirra	ms
muqaddas elena orollari	sh
muqaddas varfalomei	bl
muqaddas yelena	sh
muqaddas yelena oroli	sh
muqəddəs yelena	sh
muris	mu
murishiyoos	mu
muritaaniya	mr
muritani	mr
muritanya	mr
murmansk oblast	ru
murmansk oblast russia	ru
murmanskaya oblast	ru
murmanskaya oblast rossiya	ru
mus	mu
musambiig	mz
musambiki	mz
muscat	om
musera	ms
mushidi	eg
musumbiiji	mz
musumbiji	mz
mutakatiifu heleena	sh
mutakatiifu kitisi na neviisi	kn
mutakatiifu lusiia	lc
mutakatiifu peeteri na mikaeeli	pm
mutakatiifu viseenti na gernadiini	vc
muyama	mm
muzambi	mz
muzambiq	mz
muzembiq	mz
muznbiq	mz
muŋgolia	mn
muŋtsela	ms
mv	mv
mw	mw
mwaris	mu
mwaritani	mr
mweemberera wa kumweeri wa gaaza	ps
mweemberera wa kʉmweeri wa gaaza	ps
mwi	mw
mx	mx
my	my
my-15	my
myama	mm
myamara	mm
myamare	mm
myanamar	mm
myanima	mm
myanimari	mm
myanma	mm
myanma birma	mm
myanmar	mm
myanmar barma	mm
myanmar birma	mm
myanmar birmania	mm
myanmar birmanie	mm
myanmar burma	mm
myanmar burma nutome	mm
myanmar formerly burma	mm
myanmar mien dien	mm
myanmar myanma naingngandaw	mm
mykolaiv	ua
mykolaiv oblast	ua
mykolaiv oblast ukraine	ua
mykolaiv region	ua
mykolaivska oblast	ua
mykolayiv oblast	ua
mys	my
mysyr	eg
myt	yt
mz	mz
mzansi ye afrika	za
mɔldavi	md
mɔldavia	md
mɔldova	md
mɔlidova	md
mɔlitani	mr
mɔlta	mt
mɔlɔk	ma
mɔnako	mc
mɔngolia	mn
mɔngoliya	mn
mɔngɔlia	mn
mɔnserrat	ms
mɔnsɛrat	ms
mɔntserad	ms
mɔrehyeɔs	mu
mɔreshɔ	mu
mɔretaninya	mr
mɔretenia	mr
mɔritani	mr
mɔroko	ma
mɔsera	ms
mɔserati	ms
mɔzambik	mz
mɔŋoli	mn
mɔŋserat	ms
mɔŋsila	ms
mərakes	ma
mərkəzi afrika respublikasi	cf
mɛgsik	mx
mɛksiik	mx
mɛksik	mx
mɛksiko	mx
mɛkəsig	mx
mɛkɨziku	mx
mɛsiko	mx
mɛxik	mx
mɨsɨdonyia	mk
mʉtakatiifu heleena	sh
mʉtakatiifu kitisi na neviisi	kn
mʉtakatiifu lusiia	lc
mʉtakatiifu peeteri na mɨkaeeli	pm
mʉtakatiifu viseenti na gernadiini	vc
n dakota	us
n irish	gb-nir
n mariana is	mp
na	na
na bahamai	bs
na criocha palaistineacha	ps
na h eileanan aland	ax
na h eileanan bhathama	bs
na h eileanan caimean	ky
na h eileanan cocos keeling	cc
na h eileanan faclannach	fk
na h eileanan faro	fo
na h eileanan filipineach	ph
na h eileanan mairianach a tuath	mp
na h eileanan mhaladaibh	mv
na h eileanan mhoiriseas	mu
na h eileanan sheiseall	sc
na h eileanan turcach is caiceo	tc
na h innd innse	id
na h innseachan	in
na h iomaratan arabach aonaichte	ae
na hoileain fhilipineacha	ph
na hoileain mhairianacha thuaidh	mp
na meanbh eileanan	fm
na ranntairean palastaineach	ps
na seiseil	sc
na staitean aonaichte	us
na tirean isle	nl
na tirean isle caraibeach	bq
na uy	no
naajiriia	ng
naalagaaffeqatigiit	us
naamibi	na
nabhru	nr
naedza	ne
naegyeria	ng
nagaland	in
nagaland india	in
nagano	jp
nagasaki	jp
nagornij karabah	az-nk
nagorno karabakh	az-nk
nagornokarabakh	az-nk
nagornokarabakh artsakh	az-nk
nagorny karabah	az-nk
nagoya	jp
naigya	ne
naigyeriya	ng
naija	ne
naijelia	ng
naijilia	ng
naijiriya	ng
nainjeria	ng
nairnshire	gb-sct
nairobi	ke
naisilia	ng
najeriya	ng
nam	na
nam cuc	aq
nam phi	za
nam sudan	ss
namapeulika	za
namgeug daelyug	aq
namibhiya	na
namibi	na
namibia	na
namibia nutome	na
namibiab	na
namibian	na
namibie	na
namibii	na
namibija	na
namibio	na
namibiya	na
namibja	na
namibuii	na
namibya	na
namiibia	na
namiibije	na
namiibiya	na
namimbi	na
namimbia	na
namipi	na
namipia	na
namsudan	ss
nankai	cn
naoero	nr
naomh bhionsant agus eileanan greanadach	vc
naomh cristean is nibheis	kn
naomh luisea	lc
naomh martainn	mf
naoro	nr
naourou	nr
nara	jp
narodnaya respublika angola	ao
narodnaya respublika kongo nrk	cg
naru	nr
narvehiya	no
nassau	bs
nations unies	un
naujoji kaledonija	nc
naujoji zelandija	nz
naulu	nr
naurean	nr
nauro	nr
nauru	nr
nauru nutome	nr
nauuru	nr
nawazelandan	nz
naworu	nr
nawru	nr
nawulu	nr
nawuru	nr
nayijerya	ng
nayjeeriya	ng
nayjer	ne
naypyidaw	mm
nb canada	ca
nc	nc
nc us	us
nchingu wa magalibi wa mpanda wa kugaza wa kupales	ps
ncl	nc
ndakota	us
ndenndaandi cek	cz
ndenndaandi demokaraasiire konngo	cd
ndenndaandi santarafrik	cf
ndenndanndi dominika	do
ndjamena	td
ndzaman	de
ne	ne
nea kalidonia	nc
nea zilandia	nz
neapal	np
nebaal	np
nebraska	us
nebraska estados unidos	us
nebraska etatsunis	us
nebraska ne	us
nebraska ssha	us
nebraska united states of america	us
nebraska us	us
nebraska usa	us
nedalan	nl
nedeland	nl
nedeollandeu	nl
nedeollandeulyeong kalibeu	bq
nederlan	nl
nederland	nl
nederlandene	nl
nederlanderna	nl
nederlando	nl
nederlands	nl
nederlandsk st martin	sx
nederlannda	nl
nedɛrland	nl
neepal	np
nefal	np
nei mongol	cn
neikaledonien	nc
neipeal	np
neiseiland	nz
nekaraguwa	ni
nekpaa	np
nem afrika	cf
nemachka	de
nemacka	de
nemcija	de
nemecko	de
nemetorszag	de
nemska	de
nenets autonomous okrug	ru
nenets autonomous okrug russia	ru
nenetsky avtonomny okrug	ru
nenetsky avtonomny okrug rossiya	ru
nepa	np
nepaal	np
nepaali	np
nepal	np
nepal nutome	np
nepala	np
nepalas	np
nepale	np
nepalese	np
nepali	np
nepall	np
nepalo	np
nepalɛ	np
nephali	np
nepo	np
nepol	np
ner	ne
nerdlech marianen	mp
neru	nr
neth	nl
netherland antilles	nl
netherlander	nl
netherlandic	nl
netherlands	nl
netherlands antilles	nl
netherlands kingdom of the	nl
netherlands nutome	nl
netjherland	nl
neuchatel	ch
neuchatel switzerland	ch
neukaledonien	nc
neuschottland	nc
neuseeland	nz
nev	us
nevada	us
nevada estados unidos	us
nevada etatsunis	us
nevada nv	us
nevada ssha	us
nevada united states	us
nevada united states of america	us
nevada us	us
nevada usa	us
nevis	kn
nevis island	kn
nevis saint kitts and nevis	kn
new brunswick	ca
new brunswick ca	ca
new brunswick canada	ca
new brunswick canada nb	ca
new caledonia	nc
new delhi	in
new hampshire	us
new hampshire etatsunis	us
new hampshire nh	us
new hampshire united states of america	us
new hampshire us	us
new hampshire usa	us
new jersey	us
new jersey etatsunis	us
new jersey nj	us
new jersey united states	us
new jersey united states of america	us
new jersey us	us
new jersey usa	us
new kaledonia nutome	nc
new mexico	us
new mexico nm	us
new mexico united states	us
new mexico united states of america	us
new mexico us	us
new mexico usa	us
new orleans	us
new orleans usa	us
new providence	bs
new providence island	bs
new south wales	au
new south wales australia	au
new york	us
new york city	us
new york city ny	us
new york etatsunis	us
new york ny	us
new york ny us	us
new york united states of america	us
new york us	us
new york usa	us
new yorker	us
new zealand	nz
new zealand nutome	nz
new zealander	nz
new zealandi	nz
newfoundland	ca
newfoundland and labrador	ca
newfoundland and labrador canada	ca
neyuusilaand	nz
nf	nf
nfalanse	fr
nfilipi	ph
nfk	nf
nfufub elena	sh
nfufub kilisatov ai nevis	kn
nfufub kilisətov ai nevis	kn
nfufub lusia	lc
nfufub marino	sm
nfufub pier ai mikalon	pm
nfufub piɛr ai mikəlɔŋ	pm
nfufub vengasan ai ba galanadin	vc
nfufub vɛngəsaŋ ai bə gələnadin	vc
nfufub ɛlɛna	sh
ng	ng
nga	ng
ngabon	ga
ngabu	ga
ngambi	gm
ngana	gh
ngelek	gr
ngeleka	gr
ngelenade	gd
ngeretha	gb
ngerulmud	pw
ngibrata	gi
ngine	gn
ngine ekwatoliyal	gq
ngine mbisawu	gw
nginebisau	gw
ngiriki	gr
ngirinilandi	gl
ngiyane	gy
ngowelande	gl
ngwadelupe	gp
ngwame	gu
ngwatemala	gt
nh	vu
nhat ban	jp
ni	ni
niamey	ne
nibal	np
nic	ni
nicaraagua	ni
nicaragua	ni
nicaraguab	ni
nicaraguaduko	ni
nicaraguadukɔ	ni
nicaraguan	ni
nicearagua	ni
nicosia	cy
nicosian	cy
niderland	nl
niderlandash	nl
niderlanddar	nl
niderlande	nl
niderlandebi	nl
niderlandes karibu salas	bq
niderlandiya	nl
niderlandner	nl
niderlandski karybski ostrovi	bq
niderlandy	nl
niderlandy karaibskie	bq
nidolen	nl
nidurlond	nl
nidurlonds karibia	bq
nidwalden	ch
nidwalden switzerland	ch
nidyeli	ne
nidyelia	ng
nidɔlɛŋ	nl
niederlande	nl
niedersachsen	de
niemcy	de
nieu kaledonie	nc
nieu seeland	nz
nieuw caledonie	nc
nieuw zeeland	nz
nigeeria	ng
nigeir	ne
nigeiria	ng
niger	ne
niger nutome	ne
nigera	ne
nigeri	ne
nigeria	ng
nigeria nutome	ng
nigerian	ng
nigerie	ng
nigerieb	ng
nigerien	ne
nigerija	ng
nigerio	ng
nigeris	ne
nigeriya	ng
nigerja	ng
nigero	ne
nigiras	ne
nigiria	ng
nigye	ne
nigyɛ	ne
niher	ne
niheria	ng
niheriya	ng
niheryya	ng
nihon	jp
nihonkoku	jp
nihɛr	ne
niigata	jp
niija	ne
niijeria	ng
nij caledonie	nc
nij seelan	nz
nija	ne
nijar	ne
nije	ne
nijeer	ne
nijeleu	ne
nijeli	ne
nijeliya	ng
nijer	ne
nijere	ne
nijeri	ne
nijeria	ng
nijeriya	ng
nijeriyaa	ng
nijerya	ng
nijiria	ng
nijirya	ng
nijɛ	ne
nijɛr	ne
nijɛrya	ng
nikalagwa	ni
nikalaka	ni
nikalakua	ni
nikaraagua	ng
nikaraaguwa	ni
nikaragoa	ni
nikaragoua	ni
nikaragua	ni
nikaraguwa	ni
nikaraguwaa	ni
nikaragva	ni
nikaragvo	ni
nikaragwa	ni
nikaragʉa	ni
nikarahua	ni
nikaraqua	ni
nikolaev	ua
nikolaev oblast	ua
nikolaevskaya oblast	ua
nimechchyna	de
nimska	de
ninghe	cn
ningxia	cn
ningxia china	cn
ningxia hui autonomous region	cn
ninjeliya	ng
ninjɛliya	ng
niocaragua	ni
nioe	nu
nioue	nu
niowe	nu
nipal	np
nippal	np
nippon	jp
nipponkoku	jp
nireland	gb-nir
niseel	ne
niselia	ng
nisia	ne
nisoi chernt kai makntonalnt	hm
nisoi feroes	fo
nisoi foklant	fk
nisoi kaiman	ky
nisoi kokos kilinng	cc
nisoi kouk	ck
nisoi marsal	mh
nisoi notia georgia kai noties santouits	gs
nisoi olant	ax
nisoi pitkern	pn
nisoi solomontos	sb
nisoi terk kai kaikos	tc
nisoi voreies marianes	mp
nisos bouve	bv
nisos man	im
nisos norfolk	nf
nisos ton christougennon	cx
nisrim	eg
nisɛɛl	ne
nitililaand	nl
niu	nu
niu kaletonia	nc
niue	nu
niue island	nu
niue nutome	nu
niuean	nu
niuje	nu
niukaredonia	nc
niuo	nu
niuue	nu
niuwe	nu
niuzilandi	nz
niuzirandi	nz
niuɛ	nu
niwe	nu
niwi	nu
niwkaledonie	nc
niwseland	nz
niwue	nu
niwɛ	nu
nixer	ne
nixeria	ng
niyu	nu
niyukaledoniya	nc
niyuwe	nu
niyuziirandi	nz
nizer	ne
nizere	ne
nizeri	ne
nizeria	ng
nizeriya	ng
nizerya	ng
nizhniy novgorod	ru
nizhny novgorod	ru
nizhny novgorod oblast	ru
nizhny novgorod oblast russia	ru
nizhny novgorod rossiya	ru
nizhny novgorod russia	ru
nizozemska	nl
nizozemski karibi	bq
nizozemsko	nl
nizɛri	ne
nizɛrɛ	ne
nj us	us
njabani	jp
njaman	de
njamani	de
njemacka	de
njeremani	de
njimbuti	dj
njorondani	jo
nkpamen kaledonia	nc
nkpamen zelan	nz
nkpamɛn kaledonia	nc
nkpamɛn zelaŋ	nz
nl	nl
nl-aw	aw
nl-cw	cw
nl-sx	sx
nlambo bo tschek	cz
nlambo dominika	do
nlambo ngelen	gb
nlambo ngelen ma yi man ntsieh	io
nlambɔ bo tschɛk	cz
nlambɔ dominika	do
nlambɔ ngɛlɛn	gb
nlambɔ ngɛlɛn ma yi maŋ ntsiɛh	io
nld	nl
nlendi	nl
nlɛndi	nl
nnam ameraka	us
nnam amɛrəkə	us
nnam engalis	gb
nnam engalis ya man ma enda	io
nnam engəlis	gb
nnam kongo demokalatig	cd
nnam kongo demokəlatig	cd
nnam minlan engalis	vg
nnam minlan ɛngəlis	vg
nnam palesatin	ps
nnam palɛsətin	ps
nnam tseg	cz
nnam tsɛg	cz
nnam vatikan	va
nnam zan afirika	cf
nnam zaŋ afirika	cf
nnam ɛngəlis ya maŋ mə ɛndə	io
nngalesa	gb
nnijer	ne
nnijir	ne
nnmsa	at
nnrwij	no
nnurwij	no
no	no
no-21	sj
no-22	sj
noard korea	kp
noardlike marianeneilannen	mp
noarwegen	no
noaue	no
nofo tinne	nf
nofolk aeland	nf
noikaledoonie	nc
noiseeland	nz
noleuwei	no
noleveje	no
nolfees	no
nolwe	no
nolwei	no
nood koreja	kp
noodsudahn	sd
noord korea	kp
noord mariane eilande	mp
noordelijke marianen	mp
noorwe	no
noorwee	no
noorweeb	no
noorweey	no
noorwegen	no
noowe	no
noowee	no
noowɛɛ	no
nopeogseom	nf
nor	no
nor kaledonia	nc
nor zelandia	nz
noraves	no
nord korea	kp
nord koreo	kp
nord marianane	mp
nord marianene	mp
nord marianoj	mp
nordaru mariuoyggjar	mp
nordkorea	kp
nordliche marianen	mp
nordlichi mariaane	mp
nordlici mariane	mp
nordmarianerna	mp
nordmarianerne	mp
nordrhein westfalen	de
nordrheinwestfalen	de
nordur korea	kp
nordur marianaeyjar	mp
nordurkorea	kp
nordurmakedonia	mk
noreg	no
noregur	no
norf	gb
norfolk	gb
norfolk adasi	nf
norfolk araly	nf
norfolk arluud	nf
norfolk fudomekpo nutome	nf
norfolk gaire	nf
norfolk gungoo	nf
norfolk insle	nf
norfolk island	nf
norfolk islander	nf
norfolk kghzi	nf
norfolk ma lanne	nf
norfolk ma laŋne	nf
norfolk oroli	nf
norfolk orollari	nf
norfolk ostrvo	nf
norfolk sziget	nf
norfolk uhartea	nf
norfolk ƒudomekpo nutome	nf
norfolkas sala	nf
norfolkeilan	nf
norfolkeiland	nf
norfolkeyja	nf
norfolkinsaari	nf
norfolkinsel	nf
norfolkinsla	nf
norfolkinsulo	nf
norfolko sala	nf
norfolkon	nf
norfolkowa kupa	nf
norfolkoya	nf
norfolkoyane	nf
norfolksoyggj	nf
norfolksullot	nf
norfolshki ostrov	nf
norfolski otok	nf
norga	no
norge	no
noriveje	no
noriveze	no
norivezɛ	no
noriwezi	no
norja	no
norlin airlann	gb-nir
norofoliki gun	nf
norpolkis kundzuli	nf
norra	no
norrweeje	no
norsko	no
norsunluurannikko	ci
north carolina	us
north carolina nc	us
north carolina united states of america	us
north carolina us	us
north carolina usa	us
north cyprus	tr
north dakota	us
north dakota nd	us
north dakota united states of america	us
north dakota us	us
north dakota usa	us
north ireland	gb-nir
north korea	kp
north korean	kp
north macedonia	mk
north macedonia the republic of	mk
north ossetia alania	ru
north ossetia alania russia	ru
north ossetiaalania	ru
north ossetiaalania russia	ru
north rhine westphalia	de
north rhinewestphalia	de
north rhinewestphalia germany	de
northampton	gb
northamptonshire	gb
northants	gb
northd	gb
northern cyprus	cy-trnc
northern ireland	gb-nir
northern ireland united kingdom of great britain and northern ireland	gb-nir
northern irish	gb-nir
northern mariana islands	mp
northern territory	au
northern territory australia	au
northrhinewestphalia	de
northumb	gb
northumberland	gb
northwest territories	ca
northwest territories ca	ca
northwest territories canada	ca
northwest territories canada nt	ca
northwest territories nt	ca
noru	nr
noruega	no
noruveji	no
norvec	no
norveej	no
norveg	no
norvege	no
norvegi	no
norvegia	no
norvegija	no
norvegiya	no
norvegja	no
norvegje	no
norvegji	no
norvegujo	no
norvegǝ	no
norvehiya	no
norveje	no
norveshka	no
norveska	no
norvez	no
norvezi	no
norvezy	no
norvigia	no
norwage	no
norway	no
norway nutome	no
norwe	no
norweege	no
norwees	no
norwegen	no
norwegia	no
norwegian	no
norwegska	no
norweigan	no
norwi	no
norwigai	no
norwy	no
nossa senhora de fatima	mo
nossa senhora do carmo	mo
nosy britanika virijiny	vg
nosy cap vert	cv
nosy falkand	fk
nosy kayman	ky
nosy kook	ck
nosy mariana atsinanana	mp
nosy marshall	mh
nosy norfolk	nf
nosy salomona	sb
nosy turks sy caiques	tc
nosy virijiny etazonia	vi
notia afriki	za
notia korea	kr
notio soudan	ss
nottingham	gb
nottinghamshire	gb
notts	gb
noua caledonie	nc
noua zeelanda	nz
nouakchott	mr
nouveaubrunswick	ca
nouveaumexique	us
nouveaumexique etatsunis	us
nouvel kaledoni	nc
nouvel zeland	nz
nouvelle caledonie	nc
nouvelle zelande	nz
nouvellezelande	nz
nov kaledonio	nc
nov zeland	nz
nov zelando	nz
nova caledonia	nc
nova celandia	nz
nova kaledonia	nc
nova kaledonie	nc
nova kaledonija	nc
nova kaledoniya	nc
nova kalidonia	nc
nova scotia	ca
nova scotia canada	ca
nova zelanda	nz
nova zelandia	nz
nova zelandija	nz
nova zelandiya	nz
nova zilandia	nz
novaya kaledoniya	nc
novaya zelandiya	nz
novaya zelandyya	nz
novgorod oblast	ru
novgorod oblast russia	ru
novi zeland	nz
novosibirsk	ru
novosibirsk oblast	ru
novosibirsk oblast russia	ru
novosibirsk rossiya	ru
novosibirsk russia	ru
novy zeland	nz
nowa kaledonia	nc
nowa kaledoniska	nc
nowa zelandia	nz
nowe	no
noweyi	no
nowoseelandska	nz
np	np
npl	np
nq	aq
nr	nr
nru	nr
nrw	de
nsaman	de
nsipani	es
nsw	au
nt ca	ca
nt canada	ca
nthi cia ngeretha gatagati ka iria ria hindi	io
nthi ya afrika gatigati	cf
nthi ya cheki	cz
nthi ya dominika	do
nthi ya kidemokrasi ya kongo	cd
nu	nu
nua ghuine phapua	pg
nueva caledonia	nc
nueva jersey	us
nueva jersey estados unidos	us
nueva york	us
nueva york estados unidos	us
nueva zelanda	nz
nuevo hampshire	us
nuevo hampshire estados unidos	us
nuevo mexico	us
nuevo mexico estados unidos	us
nufel kaletoni	nc
nufel selaand	nz
nufɛl kaletoni	nc
nufɛl selaand	nz
nuholani	au
nuie	nu
nukualofa	to
numpubi elena	sh
numpubi kits ni nevis	kn
numpubi lusi	lc
numpubi maatin	sm
numpubi petro ni mikelon	pm
numpubi vensan ni grenadin	vc
numpubi vɛŋsaŋ ni grenadin	vc
numpubi ɛlena	sh
nunavut	ca
nunavut canada	ca
nuorta timor	tl
nuortariika	at
nuova caledonia	nc
nuova zelanda	nz
nuru	nr
nurvij	no
nutaaq caledonia	nc
nutaaq zeelandi	nz
nuuk	gl
nuusila	nz
nuvelizelandi	nz
nuwel kaledonii	nc
nuwel selannda	nz
nuzilan	nz
nvatika	va
nwaru	nr
ny	us
ny caledonia	nc
ny kaledonien	nc
ny ny us	us
ny us	us
nya kaledonien	nc
nya zeeland	nz
nyc	us
nyderlandai	nl
nyja kaledonia	nc
nyja sjaland	nz
nyjasjaland	nz
nykaledonia	nc
nysaeland	nz
nyudhilandi	nz
nyudzhersi	us
nyudzhersi ssha	us
nyue	nu
nyugat szahara	eh
nyugempshir	us
nyugempshir ssha	us
nyuhempshir	us
nyuhempshir ssha	us
nyuiork	us
nyuiork ssha	us
nyujillaendeu	nz
nyukaledonia	nc
nyukaledoniya	nc
nyukalledonia	nc
nyumeksiko	us
nyumeksiko ssha	us
nyusilendi	nz
nyuwe	nu
nyuzilanda	nz
nyuzilandi	nz
nz	nz
nzambia	zm
nzimbambwe	zw
nzl	nz
nɔfolk aeland	nf
nɔfɔ tiŋŋɛ	nf
nɔlfɛɛs	no
nɔlɛvɛjɛ	no
nɔriwɛzi	no
nɔrofoliki gun	nf
nɔrvegia	no
nɔrvɛg	no
nɔrvɛjǝ	no
nɔrəvɛs	no
nɔɔwe	no
nɛdɛland	nl
nɛkpaa	np
nɛpal	np
nɛpɔl	np
o v buve	bv
o v men	im
o v norfolk	nf
o v rozhdestva	cx
o v sv eleny	sh
o va herd i makdonald	hm
o va kuka	ck
o va tyorks i kaikos	tc
oae	ae
oarje sahara	eh
obala bjelokosti	ci
obala slonovace	ci
obala slonovache	ci
obedineni arabski emirstva	ae
obedinennye arabskie emiraty	ae
obedineno kralstvo	gb
obedinenoto kralstvo	gb
obedineti arapski emirati	ae
obedineto kralstvo	gb
obedinyonnye arabskie emiraty	ae
obednani arabski emiraty	ae
obwalden	ch
obwalden switzerland	ch
occupied palestinian territory	ps
odda kaledonia	nc
odda selanda	nz
odesa	ua
odesa oblast	ua
odesa oblast ukraine	ua
odesa region	ua
odeska oblast	ua
odessa	ua
odessa oblast	ua
odessa region	ua
odessa ukraine	ua
odesskaya oblast	ua
odisha	in
odisha india	in
oeganda	ug
oekraine	ua
oesbekistan	uz
oezbekistan	uz
offaly	ie
ogaio	us
ogaio ssha	us
oganda	ug
oh us	us
ohio	us
ohio estados unidos	us
ohio etatsunis	us
ohio oh	us
ohio united states of america	us
ohio us	us
ohio usa	us
oileain aland	ax
oileain bhriotanacha na maighdean	vg
oileain cayman	ky
oileain chomora	km
oileain cocos keeling	cc
oileain cook	ck
oileain fhaclainne	fk
oileain fharo	fo
oileain imeallacha sam	um
oileain marshall	mh
oileain mhaildive	mv
oileain mheiriceanacha na maighdean	vi
oileain na dturcach agus caicos	tc
oileain pitcairn	pn
oileain sholomon	sb
oilean bouvet	bv
oilean heard agus oileain mcdonald	hm
oilean mhanann	im
oilean mhuiris	mu
oilean na nollag	cx
oilean na trionoide agus tobaga	tt
oilean norfolk	nf
oita	jp
okayama	jp
okcidenta saharo	eh
okinawa	jp
okkupirovannaya rossiei territoriya moldovy	md-pmr
oklahoma	us
oklahoma estados unidos	us
oklahoma etatsunis	us
oklahoma ok	us
oklahoma ssha	us
oklahoma united states of america	us
oklahoma us	us
oklahoma usa	us
okraina	ua
oland	nl
olanda	nl
olande	nl
olandes salas	ax
olandska ostrva	ax
olandski ostrovi	ax
olandɛ	nl
olaszorszag	it
olgyeria	dz
ollandeu jedo	ax
ollandia	nl
ollandia karaivikis	bq
olmoniya	de
om	om
oma	om
omaan	om
omaani	om
oman	om
oman nutome	om
omana	om
omanas	om
omane	om
omani	om
omano	om
omanɛ	om
omaŋ	om
omn	om
omnod afrik tiv	za
omnod solongos	kr
omnod sudan	ss
omnod zhorzhia ba omnod sendvichiin arluud	gs
omsk	ru
omsk oblast	ru
omsk oblast russia	ru
omsk rossiya	ru
omsk russia	ru
omskaya oblast	ru
omskaya oblastʹ	ru
on i norfok	nf
on i nɔrfɔk	nf
onchan	im
ondoura	hn
ondulas	hn
ondulaseu	hn
onduras	hn
ondurase	hn
ondurasɛ	hn
ongili	hu
ongiri	hu
ongjarie	hu
ongri	hu
ongria	hu
ongrii	hu
online	ip
onnduraas	hn
onngiri	hu
onri	hu
ontarie	ca
ontario	ca
ontario canada	ca
ontustik afrika respublikasy	za
ontustik georgiya zhane ontustik sandvich araldary	gs
ontustik koreya	kp
ontustik sudan	ss
onu	un
oos timor	tl
ooschtriich	at
oost timor	tl
oostenrijk	at
oostenryk	at
oosterisch	at
oranjestad	aw
oregon	us
oregon estados unidos	us
oregon etatsunis	us
oregon or	us
oregon ssha	us
oregon united states of america	us
oregon us	us
oregon usa	us
orenburg oblast	ru
orenburg oblast russia	ru
organizacion de las naciones unidas	un
organizatsiya obedinyonnyh natsy	un
orhanizatsiya obednanyh natsii	un
oriental republic of uruguay	uy
orileede aandora	ad
orileede aangola	ao
orileede aangulila	ai
orileede aantigua ati baribuda	ag
orileede afuganistani	af
orileede agentina	ar
orileede ailandi	ie
orileede alubaniani	al
orileede alugeriani	dz
orileede amenia	am
orileede arin gungun afirika	cf
orileede ariwa afirika	za
orileede ariwa koria	kr
orileede aruba	aw
orileede asebajani	az
orileede ashilandi	is
orileede asilandi	is
orileede asitiria	at
orileede astralia	au
orileede babadosi	bb
orileede bahamasi	bs
orileede bangaladesi	bd
orileede barani	bh
orileede barasili	br
orileede begiomu	be
orileede belarusi	by
orileede belise	bz
orileede bemuda	bm
orileede bene	bj
orileede bolifiya	bo
orileede bosinia ati etisegofina	ba
orileede botisuwana	bw
orileede buruneli	bn
orileede butani	bt
orileede buugaria	bg
orileede buukina faso	bf
orileede buurundi	bi
orileede demaki	dk
orileede dibooti	dj
orileede dominika	dm
orileede dominikani	do
orileede eesafado	sv
orileede egipiti	eg
orileede ekuado	ec
orileede ekutoria gini	gq
orileede emirate ti awon arabu	ae
orileede eritira	er
orileede esitonia	ee
orileede etikun fagini ti amerika	vi
orileede etikun fagini ti ilu biritisi	vg
orileede etikun fakalandi	fk
orileede etikun guusu mariana	mp
orileede etikun indiani ti ilu biritisi	io
orileede etikun masali	mh
orileede etikun mashali	mh
orileede etikun noufoki	nf
orileede etikun solomoni	sb
orileede etiokun kamani	ky
orileede etiokun kape fende	cv
orileede etiokun kuuku	ck
orileede etopia	et
orileede faniatu	vu
orileede faranse	fr
orileede fatikani	va
orileede feneshuela	ve
orileede fenesuela	ve
orileede fetinami	vn
orileede fiji	fj
orileede filandi	fi
orileede filipini	ph
orileede firenshi guana	gf
orileede firenshi polinesia	pf
orileede firensi guana	gf
orileede firensi polinesia	pf
orileede fisennti ati genadina	vc
orileede gabon	ga
orileede gadelope	gp
orileede gambia	gm
orileede gana	gh
orileede gemani	de
orileede genada	gd
orileede gene	gn
orileede gene busau	gw
orileede gerelandi	gl
orileede geriisi	gr
orileede gibaratara	gi
orileede gogia	ge
orileede guamu	gu
orileede guatemala	gt
orileede guusu koria	kp
orileede guyana	gy
orileede haati	ht
orileede helena	sh
orileede hondurasi	hn
orileede hungari	hu
orileede ilaoorun timo	tl
orileede india	in
orileede indonesia	id
orileede iraki	iq
orileede irani	ir
orileede isereli	il
orileede italiyi	it
orileede iwoorun pakisitian ati gasa	ps
orileede iwoorun pakisitian ati gasha	ps
orileede jamaika	jm
orileede japani	jp
orileede jodani	jo
orileede kaledonia titun	nc
orileede kameruuni	cm
orileede kamubodia	kh
orileede kanada	ca
orileede kasasatani	kz
orileede kashashatani	kz
orileede kenya	ke
orileede kiiti ati neefi	kn
orileede kiribati	ki
orileede kolomibia	co
orileede komorosi	km
orileede koroatia	hr
orileede kota	qa
orileede koute fora	ci
orileede kuba	cu
orileede kurishisitani	kg
orileede kurisisitani	kg
orileede kurusi	cy
orileede kuusita rika	cr
orileede kuweti	kw
orileede laberia	lr
orileede laosi	la
orileede latifia	lv
orileede lebanoni	lb
orileede leshitenisiteni	li
orileede lesitenisiteni	li
orileede lesoto	ls
orileede libiya	ly
orileede lituania	lt
orileede lusemogi	lu
orileede lushia	lc
orileede lusia	lc
orileede madasika	mg
orileede makoronesia	fm
orileede maladifi	mv
orileede malasia	my
orileede malata	mt
orileede malawi	mw
orileede mali	ml
orileede manamari	mm
orileede maritania	mr
orileede maritiusi	mu
orileede masidonia	mk
orileede matinikuwi	mq
orileede mayote	yt
orileede mesiko	mx
orileede modofia	md
orileede mogolia	mn
orileede monako	mc
orileede moroko	ma
orileede mosamibiku	mz
orileede moshamibiku	mz
orileede motserati	ms
orileede naija	ne
orileede naijiria	ng
orileede namibia	na
orileede nauru	nr
orileede nedalandi	nl
orileede nepa	np
orileede nikaragua	ni
orileede niue	nu
orileede noowii	no
orileede nruguayi	uy
orileede nshibekisitani	uz
orileede nsibekisitani	uz
orileede omobabirin	gb
orileede ooma	om
orileede orileede amerika	us
orileede paalu	pw
orileede paapu ti giini	pg
orileede pakisitan	pk
orileede panama	pa
orileede paraguye	py
orileede peeri ati mikuloni	pm
orileede peru	pe
orileede pikarini	pn
orileede polandi	pl
orileede poto riko	pr
orileede potugi	pt
orileede riuniyan	re
orileede romaniya	ro
orileede roshia	ru
orileede rosia	ru
orileede ruwanda	rw
orileede saadi	td
orileede saina	cn
orileede samibia	zm
orileede samo	ws
orileede sani marino	sm
orileede sao tomi ati piriishipi	st
orileede sao tomi ati piriisipi	st
orileede sashiland	sz
orileede sasiland	sz
orileede saudi arabia	sa
orileede seeki	cz
orileede senega	sn
orileede seselesi	sc
orileede seshelesi	sc
orileede shaadi	td
orileede shaina	cn
orileede shamibia	zm
orileede sheeki	cz
orileede shilandi titun	nz
orileede shile	cl
orileede shimibabe	zw
orileede silandi titun	nz
orileede sile	cl
orileede silofakia	sk
orileede silofania	si
orileede simibabe	zw
orileede singapo	sg
orileede sipani	es
orileede siri lanka	lk
orileede siria	sy
orileede siria looni	sl
orileede somalia	so
orileede sudani	sd
orileede surinami	sr
orileede swidini	se
orileede switishilandi	ch
orileede switisilandi	ch
orileede tailandi	th
orileede taiwani	tw
orileede takisitani	tj
orileede tansania	tz
orileede tanshania	tz
orileede tirinida ati tobaga	tt
orileede togo	tg
orileede tokelau	tk
orileede tonga	to
orileede tooki	tr
orileede tooki ati etikun kakosi	tc
orileede tookimenisita	tm
orileede tufalu	tv
orileede tunishia	tn
orileede tunisia	tn
orileede uganda	ug
orileede ukarini	ua
orileede wali ati futuna	wf
orileede yemeni	ye
orilɛede aandora	ad
orilɛede aangola	ao
orilɛede aangulila	ai
orilɛede aantigua ati baribuda	ag
orilɛede afuganistani	af
orilɛede agentina	ar
orilɛede ailandi	ie
orilɛede alubaniani	al
orilɛede alugeriani	dz
orilɛede amenia	am
orilɛede arin gungun afirika	cf
orilɛede ariwa afirika	za
orilɛede ariwa kɔria	kr
orilɛede aruba	aw
orilɛede ashilandi	is
orilɛede asitiria	at
orilɛede astralia	au
orilɛede asɛbajani	az
orilɛede babadosi	bb
orilɛede bahamasi	bs
orilɛede bangaladesi	bd
orilɛede barani	bh
orilɛede barasili	br
orilɛede begiɔmu	be
orilɛede belarusi	by
orilɛede belisɛ	bz
orilɛede bemuda	bm
orilɛede burunɛli	bn
orilɛede butani	bt
orilɛede buugaria	bg
orilɛede buukina faso	bf
orilɛede buurundi	bi
orilɛede bɔlifiya	bo
orilɛede bɔsinia ati ɛtisɛgofina	ba
orilɛede bɔtisuwana	bw
orilɛede bɛnɛ	bj
orilɛede dibɔoti	dj
orilɛede dominika	dm
orilɛede dominikani	do
orilɛede dɛmaki	dk
orilɛede egipiti	eg
orilɛede ekuado	ec
orilɛede ekutoria gini	gq
orilɛede eritira	er
orilɛede esitonia	ee
orilɛede etikun fagini ti amɛrika	vi
orilɛede etikun fagini ti ilu biritisi	vg
orilɛede etikun fakalandi	fk
orilɛede etikun guusu mariana	mp
orilɛede etikun indiani ti ilu biritisi	io
orilɛede etikun mashali	mh
orilɛede etikun nɔufoki	nf
orilɛede etikun solomoni	sb
orilɛede etiokun kamani	ky
orilɛede etiokun kape fende	cv
orilɛede etiokun kuuku	ck
orilɛede etopia	et
orilɛede faniatu	vu
orilɛede faranse	fr
orilɛede fatikani	va
orilɛede fiji	fj
orilɛede filandi	fi
orilɛede filipini	ph
orilɛede firenshi guana	gf
orilɛede firenshi polinesia	pf
orilɛede fisɛnnti ati genadina	vc
orilɛede fɛnɛshuɛla	ve
orilɛede fɛtinami	vn
orilɛede gabon	ga
orilɛede gadelope	gp
orilɛede gambia	gm
orilɛede gana	gh
orilɛede gemani	de
orilɛede genada	gd
orilɛede gene	gn
orilɛede gene busau	gw
orilɛede gerelandi	gl
orilɛede geriisi	gr
orilɛede gibaratara	gi
orilɛede guamu	gu
orilɛede guatemala	gt
orilɛede guusu kɔria	kp
orilɛede guyana	gy
orilɛede gɔgia	ge
orilɛede haati	ht
orilɛede hondurasi	hn
orilɛede hungari	hu
orilɛede hɛlena	sh
orilɛede ilaoorun timɔ	tl
orilɛede india	in
orilɛede indonesia	id
orilɛede iraki	iq
orilɛede irani	ir
orilɛede iserɛli	il
orilɛede italiyi	it
orilɛede iwɔorun pakisitian ati gasha	ps
orilɛede jamaika	jm
orilɛede japani	jp
orilɛede jɔdani	jo
orilɛede kaledonia titun	nc
orilɛede kameruuni	cm
orilɛede kamubodia	kh
orilɛede kanada	ca
orilɛede kashashatani	kz
orilɛede kenya	ke
orilɛede kiiti ati neefi	kn
orilɛede kiribati	ki
orilɛede kolomibia	co
orilɛede komorosi	km
orilɛede koroatia	hr
orilɛede kota	qa
orilɛede koute fora	ci
orilɛede kuba	cu
orilɛede kurishisitani	kg
orilɛede kurusi	cy
orilɛede kuusita rika	cr
orilɛede kuweti	kw
orilɛede laberia	lr
orilɛede laosi	la
orilɛede latifia	lv
orilɛede lebanoni	lb
orilɛede lesoto	ls
orilɛede libiya	ly
orilɛede lituania	lt
orilɛede lusemogi	lu
orilɛede lushia	lc
orilɛede lɛshitɛnisiteni	li
orilɛede madasika	mg
orilɛede makoronesia	fm
orilɛede maladifi	mv
orilɛede malasia	my
orilɛede malata	mt
orilɛede malawi	mw
orilɛede mali	ml
orilɛede manamari	mm
orilɛede maritania	mr
orilɛede maritiusi	mu
orilɛede masidonia	mk
orilɛede matinikuwi	mq
orilɛede mayote	yt
orilɛede mesiko	mx
orilɛede modofia	md
orilɛede mogolia	mn
orilɛede monako	mc
orilɛede moroko	ma
orilɛede moshamibiku	mz
orilɛede motserati	ms
orilɛede naija	ne
orilɛede naijiria	ng
orilɛede namibia	na
orilɛede nauru	nr
orilɛede nedalandi	nl
orilɛede nepa	np
orilɛede nikaragua	ni
orilɛede niue	nu
orilɛede nruguayi	uy
orilɛede nshibɛkisitani	uz
orilɛede nɔɔwii	no
orilɛede omobabirin	gb
orilɛede orilɛede amerika	us
orilɛede paalu	pw
orilɛede paapu ti giini	pg
orilɛede pakisitan	pk
orilɛede panama	pa
orilɛede paraguye	py
orilɛede peru	pe
orilɛede pikarini	pn
orilɛede polandi	pl
orilɛede pɔto riko	pr
orilɛede pɔtugi	pt
orilɛede pɛɛri ati mikuloni	pm
orilɛede riuniyan	re
orilɛede romaniya	ro
orilɛede ruwanda	rw
orilɛede rɔshia	ru
orilɛede samɔ	ws
orilɛede sani marino	sm
orilɛede sao tomi ati piriishipi	st
orilɛede sashiland	sz
orilɛede saudi arabia	sa
orilɛede seshɛlɛsi	sc
orilɛede shaadi	td
orilɛede shaina	cn
orilɛede shamibia	zm
orilɛede shilandi titun	nz
orilɛede shile	cl
orilɛede shimibabe	zw
orilɛede shɛɛki	cz
orilɛede silofakia	sk
orilɛede silofania	si
orilɛede singapo	sg
orilɛede sipani	es
orilɛede siri lanka	lk
orilɛede siria	sy
orilɛede siria looni	sl
orilɛede somalia	so
orilɛede sudani	sd
orilɛede surinami	sr
orilɛede swidini	se
orilɛede switishilandi	ch
orilɛede sɛnɛga	sn
orilɛede tailandi	th
orilɛede taiwani	tw
orilɛede takisitani	tj
orilɛede tanshania	tz
orilɛede tirinida ati tobaga	tt
orilɛede togo	tg
orilɛede tokelau	tk
orilɛede tonga	to
orilɛede tufalu	tv
orilɛede tunishia	tn
orilɛede tɔɔki	tr
orilɛede tɔɔki ati etikun kakɔsi	tc
orilɛede tɔɔkimenisita	tm
orilɛede uganda	ug
orilɛede ukarini	ua
orilɛede wali ati futuna	wf
orilɛede yemeni	ye
orilɛede ɔɔma	om
orilɛede ɛmirate ti awɔn arabu	ae
orilɛede ɛɛsafado	sv
orkney	gb-sct
ormenyorszag	am
orogoay	uy
oros	ru
oroszorszag	ru
orta afrika cumhuriyeti	cf
ortalyq afrika respublikasy	cf
orusyet	ru
oryol oblast	ru
oryol oblast russia	ru
osaka	jp
osatalali	au
osatalia	at
oschttimor	tl
oseuteuleillia	au
oseuteulia	at
ositali	au
ositaraliya	au
ositirali	au
ositureeriya	au
osituria	at
osituwa	at
osituweeliya	au
oslo norway	no
oss timor	tl
ost timor	tl
ostaraalii	au
ostareliya	au
osterreich	at
osterreichische republik	at
osterrike	at
ostiriya	at
ostraali	au
ostraalia	au
ostrali	au
ostralia	au
ostralii sotralii	au
ostrelia	au
ostria	at
ostric	at
ostrig	at
ostrigi	at
ostrik	at
ostriv buve	bv
ostriv men	im
ostriv norfolk	nf
ostriv rizdva	cx
ostriv svyatoi eleny	sh
ostriv voznesinnya	ac
ostrov buve	bv
ostrov herd i ostrovi makdonald	hm
ostrov hrd i ostrovi makdonald	hm
ostrov man	im
ostrov men	im
ostrov norfolk	nf
ostrov rozhdestvo	cx
ostrov vozneseniya	ac
ostrova kaiman	ky
ostrova kuka	ck
ostrova pitkern	pn
ostrova svyatoi eleny	sh
ostrova terks i kaikos	tc
ostrova tyorks i kaikos	tc
ostrovi herd i mak donald	hm
ostrovi kuk	ck
ostrovi kuka	ck
ostrovi pitkern	pn
ostrovi svalbard i yan maen	sj
ostrovi terks i kaikos	tc
ostrovi trks i kaikos	tc
ostrovi turks i kajkos	tc
ostrva herd i mekdonald	hm
ostrva turks i caicos	tc
ostrva turks i kaikos	tc
ostrvo buve	bv
ostrvo man	im
ostrvo norfok	nf
osttimor	tl
osətəlali	au
osətəlia	at
otalali	au
otdalecheni ostrovi na sashch	um
otilis	at
otilisi	at
otiriis	at
otirishe	at
otirisi	at
otoci aland	ax
otoci heard i mcdonald	hm
otoci pitcairn	pn
otoci turks i caicos	tc
otocji turks in caicos	tc
otok bouvet	bv
otok man	im
otok norfolk	nf
otric	at
otris	at
otrish	at
otrisi	at
ottawa	ca
otumotu alani	ax
otumotu faloe	fo
otumotu fokulani	fk
otumotu heati mo makitonali	hm
otumotu keimeni	ky
otumotu koko	cc
otumotu kuki	ck
otumotu maliana tokelau	mp
otumotu masolo	mh
otumotu pitikeni	pn
otumotu seiseli	sc
otumotu seosia tonga mo saniuisi tonga	gs
otumotu sii o amelika	um
otumotu solomone	sb
otumotu tuki mo kaikosi	tc
otumotu vilikini fakaamelika	vi
otumotu vilikini fakapilitania	vg
ouagadougou	bf
oualis kai foutouna	wf
ouganda	ug
oukrania	ua
ounganta	ug
oungaria	hu
ourougouai	uy
ouzbekistan	uz
ouzmbekistan	uz
ovhan pachhalkh	af
ovttastuvvan arabaemirahtat	ae
owganda	ug
owkraina	ua
owolis ev futuna	wf
owrugvay	uy
owzbekstan	uz
oxfordshire	gb
oxon	gb
oyo state	ng
ozarbaizhon	az
ozarbayjon	az
ozbakistan	uz
ozbegistan	uz
ozbekistan	uz
ozbekiston	uz
ozbekiston respublikasi	uz
ozbekstan	uz
ozbəkistan	uz
oŋri	hu
p r china	cn
pa	pa
paakistan	pk
paapua uus guinea	pg
pacific islands palau	pw
paddzaxad allonston	x-so
paesi bassi	nl
pagastan	pk
paghestinyan taratskner	ps
pahama	bs
pahamas	bs
pais bas	nl
pais korsou	cw
paises baixos	nl
paises baixos caribenhos	bq
paises bajos	nl
paises baxos	nl
paisos baixos	nl
paivantasaajan guinea	gq
pajais bass	nl
pak	pk
pakisatan	pk
pakischtan	pk
pakiseutan	pk
pakisita	pk
pakisitaani	pk
pakisitan	pk
pakisitani	pk
pakisitaŋ	pk
pakistaan	pk
pakistahn	pk
pakistan	pk
pakistan nutome	pk
pakistan occupied kashmir	pk-km
pakistana	pk
pakistanadministered kashmir	pk-km
pakistanas	pk
pakistanets	pk
pakistani	pk
pakistanis	pk
pakistanni	pk
pakistano	pk
pakistau	pk
pakistaŋ	pk
pakisztan	pk
pakisətan	pk
pakithtani	pk
pala	pw
palaau	pw
palaawu	pw
palabh	pw
palagwai	py
palagwayi	py
palagwei	py
palaistiniaka edafi	ps
palakuai	py
palakue	py
palani	fr
palao	pw
palaos	pw
palaou	pw
palaschtinansischi gebiet	ps
palasdinu	ps
palasili	br
palastina	ps
palastinensische autonomiegebiete	ps
palasɗinu	ps
palau	pw
palau nutome	pw
palauans	pw
palawu	pw
palehtina hyong ni gaza	ps
paleini	bh
palen	bh
palesine	ps
palesitayini	ps
palesitayini ni gaza	ps
palesitina wesitibanka na gaza	ps
palesitini	ps
palesitininya tele jii koiye la hi gaza	ps
palesitininya tele jii kɔiyɛ la hi gaza	ps
palestaen west bank ne gaza	ps
palestiin sisjordani e gaasaa	ps
palestiina alad	ps
palestiinalaisalueet	ps
palestijnse gebieden	ps
palestin	ps
palestina	ps
palestina aimaktary	ps
palestina aimaqtary	ps
palestina kamachikuq	ps
palestina state of	ps
palestinako lurraldeak	ps
palestinan lattanash	ps
palestine	ps
palestine dangay nda gaaza	ps
palestine state of	ps
palestinensesch autonomiegebidder	ps
palestinets	ps
palestinia nutome	ps
palestinian	ps
palestinian authority	ps
palestinian autonomous areas	ps
palestinian autonomous region	ps
palestinian autonomous territories	ps
palestinian territories	ps
palestinian territories occupied	ps
palestinian territory	ps
palestinian territory occupied	ps
palestinian west bank and gaza	ps
palestinian west bank gi gaza	ps
palestinis teritoriebi	ps
palestinos teritorija	ps
palestinsk territorium	ps
palestinska teritorija	ps
palestinska territorierna	ps
palestinska uzemi	ps
palestinske teritorije	ps
palestinske uzemia	ps
palestinski awtonomny teritorij	ps
palestinski awtonomny teritorium	ps
palestinski teritorii	ps
palestinskie territorii	ps
palestinsko ozemlje	ps
palestinsko podrucje	ps
palestinskt landoki	ps
palestiny nutag devsgeruud	ps
palestyna	ps
palestynse gebiede	ps
palestynske gebieten	ps
palestynski terytorii	ps
palestynskiya terytoryi	ps
palesztin terulet	ps
palikir	fm
palistina	ps
pallau	pw
palleseutain jigu	ps
palo	pw
palpatos	bb
palu	pw
palwa	pw
palɛhtina hyɔŋg ni gaza	ps
palɛsine	ps
palɛstin	ps
palɛŋ	bh
pamana	pa
pan	pa
pana	es
panaama	pa
panam	pa
panama	pa
panama city	pa
panama nutome	pa
panamaa	pa
panamanian	pa
panamas	pa
panamo	pa
pankalates	bd
pannama	pa
panya	es
panyei	es
panyɛi	es
papeitosi	bb
papoea nieu guinee	pg
papoea nieuw guinea	pg
papoea nij guinea	pg
papoua ginea nevez	pg
papoua nea gouinea	pg
papouasie nouvelle guinee	pg
papouasienouvelleguinee	pg
papouazi nouvel gine	pg
papu fini ginee papuazii	pg
papua	pg
papua akhali gvinea	pg
papua ginea berria	pg
papua ginee taaga	pg
papua guinea foforo	pg
papua guinea newydd	pg
papua guineja e re	pg
papua jaungvineja	pg
papua kerla gvinei	pg
papua naujoji gvineja	pg
papua neiguinea	pg
papua neuguinea	pg
papua new gini nutome	pg
papua new guinea	pg
papua new guineab	pg
papua niwginea	pg
papua nor gvinea	pg
papua noua guinee	pg
papua nova gine	pg
papua nova guine	pg
papua nova guinea	pg
papua nova gvineja	pg
papua nova gvineya	pg
papua nova hvineya	pg
papua novaya gvineya	pg
papua novaya hvineya	pg
papua nowa gwinea	pg
papua nueva guinea	pg
papua nugini	pg
papua nuova guinea	pg
papua nutaaq guinea	pg
papua ny guinea	pg
papua nya guinea	pg
papua nyguinea	pg
papua nyja ginea	pg
papua nyjaginea	pg
papua odda guinea	pg
papua shine gvinei	pg
papua uj guinea	pg
papua uusi guinea	pg
papua yangi gvineya	pg
papua yeni gine	pg
papua yeni qvineya	pg
papua zhana gvineya	pg
papua zhany gvineya	pg
papuan	pg
papuaniukini	pg
papuanyugini	pg
papuasi nufel kiine	pg
papuasi nufɛl kiine	pg
papuasiya guine mafuu	pg
papue gnove guinee	pg
papuo nov gvineo	pg
papuua	pg
papuwa	pg
papuwa gini namaa	pg
papuwa neujineeja	pg
papuwa niyugineya	pg
papuwa nowa gineja	pg
papuwa nugini	pg
papuwaa nuwel gine	pg
papuwasi gine koura	pg
papwa ginea gdida	pg
papwa ginya tamaynut	pg
papwa nyugini	pg
papwa ɣinya tamaynut	pg
papwazi gine anyon	pg
papwazi gine ya sika	pg
papwazi ginɛ anyɔn	pg
papwazi ginɛ ya sika	pg
papwazi wa ngine wa mumu	pg
papwazi wa nginɛ wa mumu	pg
papwazi ya nkpamen gine	pg
papwazi ya nkpamɛn gine	pg
paquistan	pk
paquistao	pk
para	br
para brazil	br
paragai	py
paragoay	py
paragoe	py
paragouai	py
paragua	py
paragua nutome	py
paraguaai	py
paraguai	py
paraguaib	py
paraguaidh	py
paraguaj	py
paraguay	py
paraguayan	py
parague	py
paraguee	py
paraguwaay	py
paraguwayi	py
paraguwey	py
paragvae	py
paragvai	py
paragvaj	py
paragvaja	py
paragvajo	py
paragvajus	py
paragvay	py
paragwai	py
paragwaj	py
paragwajs	py
paragway	py
paragwayi	py
paragwe	py
paragwɛ	py
paragɔe	py
paraiba	br
paraiba brazil	br
paramaribo	sr
parana	br
parana brazil	br
paraqvay	py
pareris kundzulebi	fo
parestiina na gaza	ps
paris	fr
parisienne	fr
parraguwai	py
partuhaliya	pt
patikairini	pn
paudnyova afrykanskaya respublika	za
paudnyovaya dzhordzhyya i paudnyovyya sandvichavy astravy	gs
paudnyovaya kareya	kr
paudnyovy sudan	ss
paulistano	br
paunochnaya kareya	kp
paunochnyya maryyanskiya astravy	mp
pays bas	nl
pays bas caribeens	bq
paysbas	nl
paŋa	es
paŋkalatɛs	bd
pcn	pn
pe	pe
pe canada	ca
pearu	pe
peeblesshire	gb-sct
peeru	pe
pei canada	ca
peiba	nl
peiriu	pe
pekano faso	bf
peking	cn
pelalus	by
pelalusi	by
pelesiume	be
pelise	bz
pelmuta	bm
pelo jedo	fo
pelsiik	be
pelu	pe
pema	mm
pembroke	gb-wls
pembrokeshire	gb-wls
pemuta	bm
penen	bj
pengilatesi	bd
penini	bj
pennsylvania	us
pennsylvania pa	us
pennsylvania united states of america	us
pennsylvania us	us
pennsylvania usa	us
pennsylvanie	us
pennsylvanie etatsunis	us
pensilvania	us
pensilvania estados unidos	us
pensilvaniya	us
pensilvaniya ssha	us
penza oblast	ru
penza oblast russia	ru
penɛŋ	bj
peoples democratic republic of algeria	dz
peoples republic of bangladesh	bd
peoples republic of china	cn
peoples republic of hungary	hu
per	pe
perainintas walstis	us
perancis	fr
perese	fr
periw	pe
perm	ru
perm krai	ru
perm krai russia	ru
perm rossiya	ru
perm russia	ru
pernambuco	br
pernambuco brazil	br
peroa	pe
perou	pe
perruh	pe
persian	ir
persije	ir
perth	au
perthshire	gb-sct
peru	pe
peru nutome	pe
perub	pe
peruo	pe
peruu	pe
peruvian	pe
peseshel	sc
peulangseu	fr
peulangseu nambu jibang	tf
peulangseulyeong giana	gf
peulangseulyeong pollinesia	pf
peyiba	nl
pf	pf
pg	pg
ph	ph
phakistani	pk
phan lan	fi
phap	fr
phechokanhanska makhoche	cn
phechokaŋhaŋska makhoche	cn
pheru	pe
philippiine	ph
philippin	ph
philippine	ph
philippinen	ph
philippines	ph
philippinnen	ph
philippinni	ph
philippino	ph
philipsburg	sx
phillipines	ph
phl	ph
phnom penh	kh
pholandi	pl
pholinesiya ye fulansi	pf
piaui	br
piaui brazil	br
pidkairn	pn
pietu afrika	za
pietu dzordzija ir pietu sandvico salos	gs
pietu koreja	kr
pietu sudanas	ss
piji	fj
pikairni	pn
pilesil	br
pilipinas	ph
pilipinebi	ph
pilitania	gb
pillipin	ph
pindisule pi amalika	vi
pindisulɛ pi amalika	vi
pineti	fi
pinlandeu	fi
pirkairn	pn
piru	pe
piskeeon seom	pn
pitakarin	pn
pitakerena	pn
pitcairn	pn
pitcairn adalari	pn
pitcairn eyjar	pn
pitcairn islands	pn
pitcairn szigetek	pn
pitcairn uharteak	pn
pitcairneilande	pn
pitcairneilanden	pn
pitcairneilannen	pn
pitcairni saared	pn
pitcairninselen	pn
pitcairninseln	pn
pitcairnoarna	pn
pitcairnove ostrovy	pn
pitcairnovy ostrovy	pn
pitcairnowe kupy	pn
pitcairnoyggjar	pn
pitggaarn	pn
pitikailini	pn
pitikarin	pn
pitikarini	pn
pitikeeline	pn
pitikeeni	pn
pitikeluni	pn
pitiken	pn
pitikerni	pn
pitikeyirini	pn
pitikɛŋ	pn
pitikɛɛlinɛ	pn
pitkailni	pn
pitkaini	pn
pitkairn	pn
pitkairn fudomekpo nutome	pn
pitkairn ƒudomekpo nutome	pn
pitkairni	pn
pitkarin	pn
pitkarin orollari	pn
pitkarna insulo	pn
pitken	pn
pitkern	pn
pitkern adalari	pn
pitkern araldary	pn
pitkern arluud	pn
pitkern gairenash	pn
pitkern kghziner	pn
pitkern orollari	pn
pitkerna	pn
pitkernas	pn
pitkernis kundzulebi	pn
pitkernski ostrovi	pn
pitkirn	pn
pitkɛn	pn
pitəkɛrɛnə	pn
pivdenna dzhordzhiya ta pivdenni sandvichevi ostrovi	gs
pivdenna koreya	kr
pivdenno afrikanska respublika	za
pivdennyi sudan	ss
pivnichna koreya	kp
pivnichni marianski ostrovi	mp
piyeri senu ni mikelon	pm
piyuto riko	pr
piyɛri senu ni mikelɔŋ	pm
pk	pk
pk-km	pk-km
pl	pl
plurinational state of bolivia	bo
plw	pw
pm	pm
pma	pa
pn	pn
png	pg
poblachd meadhan afraga	cf
poblachd na seice	cz
poblacht dhaonlathach an chongo	cd
poblacht na hafraice lair	cf
poblacht na seice	cz
pobrezi slonoviny	ci
pobrezie slonoviny	ci
pochtojall	pt
pochtoriko	pr
pocugo	pt
podgorica	me
podpoldnjowa afrika republika	za
podpoldnjowa georgiska a podpoldnjowe sandwichowe kupy	gs
podpoldnjowa koreja	kr
podpoldnjowy sudan	ss
podpolnocna koreja	kp
podpolnocne mariany	mp
podwjacorna sahara	eh
pohja korea	kp
pohja mariaanid	mp
pohjois korea	kp
pohjois mariaanit	mp
poilineis na frainge	pf
pokeullaendeu jedo	fk
pokiston	pk
pol	pl
polaineis na fraince	pf
polan	pl
poland	pl
poland nutome	pl
polandi	pl
polandia	pl
polani	pl
pole	pl
polen	pl
poleni	pl
poleutugal	pt
poli	pl
polifia	bo
polija	pl
polinesi a perese	pf
polinesi u felensi	pf
polinesi ya fulensi	pf
polinesi ya fulɛnsi	pf
polinesia francesa	pf
polinesia francese	pf
polinesia frantsesa	pf
polinesia franzosa	pf
polinesia perancis	pf
polinesia prancis	pf
polinesia pulasi	pf
polinesia ya bufaransa	pf
polinesia ya fransi	pf
polinesia ya ufalansa	pf
polinesia ya ufaransa	pf
polinesia ya ufarantha	pf
polinesia yu ufaraansa	pf
polinesia yʉ ʉfaraansa	pf
polinesie frances	pf
polinesii farayse	pf
polinesiya enfalansa	pf
polinesiya ya wufalansa	pf
polinesja franciza	pf
polinezi franse	pf
polinezi wa nfalanse	pf
polinezi ya falanse	pf
polinezi ya falansɛ	pf
polinezia chall	pf
polinezia cʼhall	pf
polinezia franceza	pf
polinezia franceze	pf
polinezia franseza	pf
polinezii ti faranzi	pf
polineziya yabafaransa	pf
polinezja francuska	pf
polinisia fakafalanise	pf
polish	pl
polivia	bo
poljska	pl
polklendis kundzulebi	fk
polland	pl
pollandeu	pl
pollando	pl
pologn	pl
pologna	pl
pologne	pl
pologŋ	pl
polon	pl
polona	pl
polone	pl
poloneti	pl
poloni	pl
polonia	pl
polonie	pl
polonja	pl
polonya	pl
polonye	pl
poloony	pl
polotoliko	pr
poloɲe	pl
poloɲi	pl
polsa	pl
polsh	pl
polsha	pl
polshcha	pl
polska	pl
polskaya respublika	pl
polsko	pl
poltava	ua
poltava oblast	ua
poltava oblast ukraine	ua
poltava region	ua
poltavska oblast	ua
poltavskaya oblast	ua
poltukaal	pt
polynesia fala	pf
polynesia ffrengig	pf
polynesia francaise	pf
polynesia thuoc phap	pf
polynesie francaise	pf
polynezia frantsay	pf
polɔn	pl
polɛŋ	pl
pondicherry	in
ponia	jp
poo	us
poo bhee lo musu tinne	vi
poo bhɛɛ lɔ musu tiŋŋɛ	vi
poo sambowa	as
poola	pl
poole	pl
poorandi	pl
poritigali	pt
porotoriko	pr
port louis	mu
port moresby	pg
port of spain	tt
port st mary	im
port vila	vu
portauprince	ht
portekiz	pt
portigal	pt
portiogala	pt
portiwgal	pt
porto alegre	br
porto rice	pr
porto riceo	pr
porto rico	pr
porto riko	pr
porto rikoo	pr
portogalia	pt
portogallo	pt
portorico	pr
portoriko	pr
portoryko	pr
portu riku	pr
portugaal	pt
portugal	pt
portugal nutome	pt
portugala	pt
portugale	pt
portugale kodoro pura	pt
portugali	pt
portugalia	pt
portugalija	pt
portugalin	pt
portugaliya	pt
portugall	pt
portugalska	pt
portugalskaya respublika	pt
portugalsko	pt
portugalujo	pt
portugan	pt
portugese	pt
portuguesa	pt
portuguese	pt
portuguese republic	pt
portuhaliya	pt
portuqal	pt
porutugali	pt
posebno administrativno obmocje lr kitajske hong kong	hk
posebno administrativno obmocje lr kitajske macao	mo
posinia mo hesikovina	ba
posuana	bw
potisiuana	bw
potogo	pt
potoki	pt
potokii	pt
potoriko	pr
potu fonua moana initia fakapilitania	io
potu fonua tonga fakafalanise	tf
potu palesitaine	ps
potugaali	pt
potugal	pt
potukali	pt
pouerto riko	pr
pow frenk	fr
powys	gb-wls
pr	pr
pr china	cn
prague	cz
praguer	cz
praia	cv
prancis	fr
prancoziska gujana	gf
prancuzija	fr
prancuzijos gviana	gf
prancuzijos pietu sritys	tf
prancuzu polinezija	pf
pranguli samkhretis teritoriebi	tf
prankriki	fr
prantsuse guajaana	gf
prantsuse lounaalad	tf
prantsuse poluneesia	pf
prantsusmaa	fr
prasino akrotirio	cv
prathet thai	th
prc	cn
preah reachanachak kampuchea	kh
preah reacheanachak kampuchea	kh
pretoria	za
pri	pr
pridnestrove	md-pmr
pridnestrovian moldavian republic	md-pmr
pridnestrovian moldavian soviet socialist republic	md-pmr
pridnestrovie	md-pmr
pridnestrovskaya moldavskaya respublika	md-pmr
primorsky krai	ru
primorsky krai russia	ru
prince edward island	ca
prince edward island ca	ca
prince edward island canada	ca
prince edward island canada pe	ca
principado de andorra	ad
principality of andorra	ad
principality of liechtenstein	li
principality of monaco	mc
principat dandorra	ad
principat de monegue	mc
principato di monaco	mc
principatu de munegu	mc
principaute de monaco	mc
pristina	xk
prk	kp
proin gioungoslaviki dimokratia tis makedonias	mk
province of china taiwan	tw
provinces of india	in
prt	pt
pry	py
prydnistrovska moldavska respublika	md-pmr
prydnistrovya	md-pmr
ps	ps
pse	ps
pskov oblast	ru
pskov oblast russia	ru
pt	pt
pt-20	pt
pt-30	pt
pueleutoliko	pr
puerta ryka	pr
puerto rican	pr
puerto rico	pr
puerto riggo	pr
puerto rikas	pr
puerto riko	pr
puerto riko nutome	pr
puertorican	pr
puertoriko	pr
puertu ricu	pr
pueto liko	pr
pueto riko	pr
pulasi felensi	fr
pulasi fɛlɛnsi	fr
pulau bouvet	bv
pulau christmas	cx
pulau heard dan kepulauan mcdonald	hm
pulau krismas	cx
pulau man	im
pulau norfolk	nf
puleanga fakatahataha amelika	us
pulikinafaso	bf
pulinizya tafransist	pf
pulonia	pl
pulukalia	bg
pulukalii	bg
pulund	pl
pulundi	bi
pulunei	bn
puluney	bn
puluniti	bi
pulunizi tafransist	pf
pulunya	pl
punjab	in
punjab india	in
puola	pl
purtu riku	pr
purtugaal	pt
purtugal	pt
purturiku	pr
purtuɣal	pt
pusiaujo gvineja	gq
pusini elkofina	ba
pusini ɛlkofina	ba
pussideinanafrika	za
pussideinankoreja	kr
putan	bt
putani	bt
putaŋ	bt
putulugesi	pt
putulugɛsi	pt
puwetoriko	pr
puɛrto riko	pr
puɛto riko	pr
pw	pw
pwerato riko	pr
pwetoliko	pr
pwetoriiko	pr
pwetoriko	pr
pwetorɨɨko	pr
pwɛrəto riko	pr
py	py
pyf	pf
pyongyang	kp
pz	pa
pɔlinɛsi a pɛrɛsǝ	pf
pɔltukaal	pt
pɔlɔŋ	pl
pɔlɔɔny	pl
pɔritigali	pt
pɔrotoriko	pr
pɔrto riko	pr
pɔrtugal	pt
pɔtoriko	pr
pɔtugal	pt
pɔtɔki	pt
pɛiba	nl
pɛlmuta	bm
pɛlsiik	be
pɛlu	pe
pɛru	pe
pɛrɛsǝ	fr
pɛsɛshɛl	sc
q1000	ga
q100249941	td
q1005	gm
q1006	gn
q1007	gw
q1008	ci
q1009	cm
q1011	cv
q1013	ls
q1014	lr
q1016	ly
q1019	mg
q1020	mw
q1025	mr
q1027	mu
q1028	ma
q1028848	cm
q1029	mz
q1030	na
q1032	ne
q1033	ng
q1036	ug
q1037	rw
q1039	st
q1041	sn
q1042	sc
q1044	sl
q104472514	pt
q1045	so
q1049	sd
q1050	sz
q105234803	mm
q1054923	hk
q1055	de
q1061	in
q1065	un
q107258515	ir
q1081620	th
q1093471	py
q11196	ba
q11198	ba
q1138904	af
q114	ke
q1140152	ie
q115	et
q115027	cu
q1159	in
q1162	in
q1164	in
q1165	in
q1166	us
q1168	in
q117	gh
q11703	vi
q1171	in
q11725	cn
q11736	cn
q1174	in
q11768	eg
q1177	in
q1183	pr
q1184	in
q1185	in
q1186	in
q1188	in
q1191	in
q11911	ch
q119158	br
q11917	ch
q11922	ch
q11925	ch
q11929	ch
q1193	in
q11933	ch
q1194	de
q11943	ch
q1195	in
q1196	de
q1197	de
q11972	ch
q11974	ic
q1198	de
q1199	de
q1200	de
q1201	de
q1202	de
q1204	us
q1205	de
q1206	de
q1207	us
q12079	ch
q1208	de
q1209	de
q12094	ch
q1211	us
q1212	us
q12121	ch
q1214	us
q12146	ch
q12172	ch
q121841103	cn
q121932	bg
q1221	us
q1223	us
q1227	us
q123076	um
q12404	ch
q12433	ch
q1245540	mx
q1246	xk
q124943	eg
q125422413	ir
q12573	ch
q12592	ch
q1261	us
q126125	mf
q12640	ch
q12697	ch
q12713	ch
q12724	ch
q12738	ch
q1274468	ba
q12746	ch
q12755	ch
q12771	ch
q129003	tf
q1290149	yucs
q129619467	sc
q130229	suhh
q130276	suhh
q130280	suhh
q130895	um
q131008	um
q131198	hm
q131305	um
q131337	suhh
q131404661	sy
q132856	suhh
q133356	suhh
q13353	ms
q13410267	sb
q134279	ua-lpr
q13474305	es
q1356	in
q1363	in
q1370	us
q1371	us
q1377619	eu
q1384	us
q1387	us
q1391	us
q1393	us
q139319	ru
q1397	us
q1400	us
q140298	pf
q1408	us
q1410	gi
q1415	us
q142	fr
q1428	us
q14328	ic
q1437	in
q1439	us
q1445	in
q145	gb
q1454	us
q1456	us
q146562	sy
q146880	sy
q146885	sy
q14708404	us
q14773	mo
q1479726	my
q148	cn
q14905932	cu
q1494	us
q1498	in
q1499	in
q1502	in
q1505	in
q1508143	ua
q1509	us
q15120268	ca
q15175	cn
q15176	cn
q15180	suhh
q1519	ae
q1522	us
q15240466	cy
q1527	us
q1537	us
q154401	sk
q1546	us
q15499	br
q155	br
q1553	us
q1558	us
q157734	om
q1581	us
q1588	us
q159	ru
q15925436	ua-cri
q159477	ae
q159583	va
q159631	de
q15966495	ua-cri
q1599	in
q16	ca
q160016	un
q1603	us
q1612	us
q161258	cp
q16150196	ua-dpr
q161808	ua
q161885	gb
q163271	ua
q164193	ua
q1643555	bz
q1649	us
q16551	us
q166110	ru
q16635	gu
q16641	as
q16644	mp
q16645	um
q166709	ua
q16746854	ua-lpr
q16761250	ba
q167859	ua
q167874	ua
q168811	suhh
q168856	ua
q169501	ua
q16957	dd
q16963	cn
q16967	cn
q1697	ru
q17	jp
q170024	ae
q170036	ua
q17012	gp
q170213	ua
q170446	ua
q17054	mq
q17061755	bh
q17063	yt
q170666	ua
q170672	ua
q17070	re
q170895	suhh
q171331	ua
q171334	ua
q171852	ua
q171965	ua-lpr
q17252	cn-xz
q172579	it
q172640	vn
q17269	cn-xz
q1727	ru
q173	us
q173407	ua
q173761	suhh
q174187	ua
q174193	gb
q1749	ru
q175	br
q175021	ae
q1759	ru
q176	ca
q178269	ua
q1783171	us
q179876	gb
q180573	vn
q18097	kr
q180981	ua
q181633	ua
q18221	tc
q183	de
q183963	pf
q184	by
q184851	dg
q1852345	ae
q186096	ru
q1875	ru
q187712	ae
q188712	jp
q188810	ae
q189	is
q1899	ua
q1904	ca
q191	ee
q191071	ro
q191077	yucs
q1914	ru
q19206	cn
q192180	suhh
q192184	sh
q192188	io
q194483	ba
q1948	ca
q1951	ca
q1952	ca
q1965	ca
q1973	ca
q19770	cn
q1978	ca
q1989	ca
q199707	suhh
q199711	suhh
q199841	ye
q1999082	pf
q2	zz
q20	no
q200130	pk
q2003	ca
q2007	ca
q2009	ca
q2012050	ua-dpr
q2015	ru
q2017684	tn
q2023	ca
q204606	ip
q206411	az
q2073	ru
q207794	kn
q208545	ba
q2088324	br
q209065	gr
q21	gb
q210036	ru
q211	lv
q211274	pl
q211853	hr
q212	ua
q21203	aw
q212056	mn
q21208	cn
q2126436	ae
q213	cz
q214	sk
q2145	ca
q214504	my
q215	si
q215530	ie
q2164	ru
q217	md
q217169	zw
q217230	br
q218	ro
q2184	suhh
q219	bg
q219060	ps
q2191	ru
q22	gb-sct
q22011067	fr
q22048	in
q220982	ta
q221	mk
q221457	pl
q2218	ru
q222	al
q223	gl
q224	hr
q2240	ru
q22424	in
q2246	ru
q225	ba
q227	az
q228	ad
q22890	ie
q229	cy
q2292	ru
q230	ge
q2305208	suhh
q231	be
q232	kz
q233	mt
q2332797	suhh
q23334	ge-ab
q23408	bv
q23427	x-so
q2347	ru
q235	mc
q236	me
q23635	bm
q23681	cy-trnc
q237	va
q238	sm
q240592	mk
q241	cu
q242	bz
q243610	ua
q244	bb
q244165	az-nk
q2444884	cn-xz
q2448	ru
q245160	ge
q25	gb-wls
q252	id
q25227	nl
q25228	ai
q25230	gg
q25231	sj
q25263	pt
q25279	cw
q25305	vg
q25359	um
q25362	bl
q25396	bq
q25528	bq
q258	za
q2596	ru
q26	gb-nir
q26180	bq
q262	dz
q26234937	sy
q26253	pt
q26273	sx
q2631403	xk
q265	uz
q2654	ru
q267584	ye
q2677944	ua-cri
q26988	ck
q27	ie
q2702	ru
q2753	ru
q27561	bq
q2788830	ae
q2792	ru
q28	hu
q2810	ru
q2842	ru
q284568	ly
q2895	suhh
q289693	ae
q29	es
q2914461	ge-ab
q29520	cn
q298	cl
q29999	nl
q30	us
q30747910	af
q3087763	eg
q309272	mr
q30971	pf
q31	be
q31057	nf
q31063	cx
q3108185	iq
q3129	ru
q31354462	ge-ab
q3178	ru
q32	lu
q3206	au
q320852	ng
q3224	au
q3235	au
q3258	au
q33	fi
q3329	ru
q334	sg
q33788	nc
q33946	cshh
q34	se
q34020	nu
q3405693	cq
q34266	ru
q34366	au
q3447	ru
q34497	sh
q34617	pm
q347	li
q34754	so-som
q34800	cn
q34820	do
q35	dk
q35086	gs
q3510	ru
q3550	ru
q3551781	us
q35555	wf
q35672	pn
q35715	au
q3573	ru
q36	pl
q36004	cc
q36074	au
q36687	au
q36704	yucs
q3680	ru
q36823	tk
q37	lt
q37024	csxx
q3734	ru
q3769	gf
q38	it
q38088	br
q3819	ru
q387745	ng
q39	ch
q39109	br
q3941	ru
q39517	br
q3953	ru
q398	bh
q399	am
q40	at
q40030	br
q40040	br
q40123	br
q40130	br
q403	rs
q40362	eh
q40430	br
q4045	ae
q40637	ua
q40780	br
q408	au
q40885	br
q4091	ae
q40942	br
q40956	cn
q41	gr
q41079	cn
q41115	br
q414	ar
q41428	br
q41470	iq-kr
q41587	br
q41705	cn
q419	pe
q42200	cn
q423	kp
q42362	br
q42392	cn
q424	kh
q42508	br
q42722	br
q427941	af
q42824	br
q43	tr
q43070	ua-dpr
q43100	pk-km
q43194	cn
q43233	br
q43235	br
q43255	br
q43287	de
q43296	um
q43319	br
q43407	cn
q4341	ru
q43448	io
q43684	cn
q43695	br
q43783	br
q43934	cn
q4470663	ua
q45	pt
q45208	cn
q45670	pt
q45761	cn
q458	eu
q45833	cn
q46197	ac
q4628	fo
q46395	gb
q4648	id
q464953	ng
q467864	al
q46862	cn
q46879	um
q46913	cn
q47097	cn
q476757	af
q47863	um
q47974	cn
q484578	uz
q49277476	ng
q4970586	gb
q503936	ng
q51	aq
q5103726	us
q5118	ru
q5187	ru
q5207	ru
q5219	ru
q5237	ru
q5267	ru
q530171	ae
q5328	ru
q5334	ru
q5338	ru
q5340	ru
q5387	ru
q5400	ru
q5422	ru
q5446	ru
q5462	ru
q5466	ru
q5481	ru
q55	nl
q550374	za
q5545	ru
q5613380	gb
q5634	ru
q56692361	gr
q5689	ax
q57052	cn
q5710	ru
q5714	ru
q574	tl
q5741	ru
q57448	cn
q5785	ky
q580188	ye
q5806	sa
q5813	ic
q5824	ru
q5835	ru
q5851	ru
q5884	ru
q5942	ru
q5971	ru
q60	us
q6076	ru
q61	us
q612	ae
q613	ae
q61964031	un
q62218	um
q6250	eh
q6320	ru
q64	de
q6407	ru
q649	ru
q6500954	zr
q6543	ru
q656	ru
q6563	ru
q657	td
q6581823	nl
q6585	ru
q6605	ru
q662653	so-som
q664	nz
q668	in
q672	tv
q6744657	mt
q677037	in
q678	to
q6809	ru
q683	ws
q6838	ru
q685	sb
q686	vu
q6886	ru
q691	pg
q6940348	us
q695	pw
q697	nr
q702	fm
q705044	kp
q70802	fr
q709	mh
q70972	fr
q710	ki
q71084	fr
q711	mn
q712	fj
q713750	de
q717	ve
q724	us
q730	sr
q7318	de
q733	py
q734	gy
q736	ec
q739	co
q750	bo
q754	tt
q756617	dk
q757	vc
q759	us
q760	lc
q763	kn
q766	jm
q769	gd
q77	uy
q771	us
q7730	ru
q774	gt
q778	bs
q7788	ru
q779	us
q7797	ru
q781	ag
q782	us
q783	hn
q7835	ua-cri
q784	dm
q785	je
q786	do
q79	eg
q790	ht
q792	sv
q794	ir
q7948	ru
q796	iq
q797	us
q7971	ru
q797433	gn
q7984	ru
q800	cr
q801	il
q804	pa
q805	ye
q810	jo
q811	ni
q811142	ng
q812	us
q813	kg
q816	us
q817	kw
q819	la
q8212144	suhh
q822	lb
q824	us
q826	mv
q829	us
q83286	yucs
q833	my
q834	ch
q836	mm
q837	np
q838261	yucs
q83958	mk
q842	om
q842794	ro
q843	pk
q846	qa
q851	sa
q853348	cshh
q854	lk
q858	sy
q863	tj
q8646	hk
q865	tw
q8686	cn
q869	th
q874	tm
q878	ae
q881	vn
q884	kr
q889	af
q890120	zw
q8932	eu
q902	bd
q907112	md-pmr
q912	ml
q916	ao
q917	bt
q921	bn
q924	tz
q928	ph
q929	cf
q930426	pf
q9337	be
q945	tg
q948	tn
q95080	ic
q953	zm
q954	zw
q956	cn
q958	ss
q96	mx
q960	ru
q962	bj
q963	bw
q9648	fk
q965	bf
q967	bi
q9676	im
q970	km
q971	cg
q974	cd
q977	dj
q97704156	ht
q980	de
q983	gq
q985	de
q986	er
q99	us
q99976	ic
qa	qa
qabon	ga
qadar	qa
qalasersuaq kujalleq	aq
qambiya	gm
qana	gh
qarbi sahara	eh
qat	qa
qatar	qa
qatari	qa
qazaqstan	kz
qazaqstan respublikasy	kz
qazaxistan	kz
qinghai	cn
qinghai china	cn
qipro	cy
qirgiz respublikasi	kg
qirgiz respublikasy	kg
qirgizistan	kg
qirgiziston	kg
qiribati	ki
qirim	ua-cri
qirim muhtar cumhuriyeti	ua-cri
qld	au
qm	um
qoshma shtatlar	us
qozogiston	kz
qrenada	gd
qrenlandiya	gl
quam	gu
quan dao aland	ax
quan dao bac mariana	mp
quan dao cayman	ky
quan dao cocos keeling	cc
quan dao cook	ck
quan dao falkland	fk
quan dao faroe	fo
quan dao heard va mcdonald	hm
quan dao marshall	mh
quan dao nam georgia va nam sandwich	gs
quan dao pitcairn	pn
quan dao solomon	sb
quan dao turk va caicos	tc
quan dao virgin thuoc anh	vg
quan dao virgin thuoc my	vi
quatar	qa
qubrus	cy
quebec	ca
quebec ca	ca
quebec canada	ca
quebec canada qc	ca
queensland	au
queensland australia	au
quenia	ke
quirguicistan	kg
quirguistao	kg
quiribati	ki
quito	ec
qumur	km
qushma shtatlar	us
quvayt	kw
qvadelupa	gp
qvatemala	gt
qvineya	gn
qvineya bisau	gw
qviyana	gy
qw	um
qyrgyzstan	kg
qytai	cn
qytai halyq respublikasynyn gong kong arnaiy akimshilik audany	hk
qytai halyq respublikasynyn makao arnaiy akimshilik audany	mo
qərbi sahara	eh
rabat	ma
radnor	gb-wls
radnorshire	gb-wls
rae de hong kong china	hk
rae de macao china	mo
rajasthan	in
rajasthan india	in
rak	ae
rakousko	at
rakusko	at
ramsey	im
ramsey bay	im
ramsey island	im
ramsey isle of man	im
ranntair breatannach cuan nan innseachan	io
ranntairean a deas na frainge	tf
ranska	fr
ranskan etelaiset alueet	tf
ranskan guayana	gf
ranskan polynesia	pf
ras al khaimah	ae
ras al khaimah emirate	ae
ras al khaimah free trade zone	ae
ras al khaimah uae	ae
ras al khaimah united arab emirates	ae
ras chinoise de hong kong	hk
ras chinoise de macao	mo
ras di hong kong	hk
ras di macao	mo
ras hong kong a chinei	hk
ras macao a chinei	mo
rasha	ru
rashalhaima	ae
rashalhaima oae	ae
rashia	ru
rashiya	ru
rasiab	ru
rasiya	ru
rawanda	rw
rawunda	rw
rawuniyan	re
re	re
ream unit	gb
recife	br
recko	gr
reenion	re
reenioŋ	re
regatul unit	gb
regatul unit al marii britanii si al irlandei de nord	gb
regiao administrativa especial de macau da republica popular da china	mo
regiao autonoma dos acores portugal	pt
reginavel uni	gb
region administrativa especial de hong kong de la republica popular china	hk
region administrativa especial de macao de la republica popular china	mo
region gaza	ps
region northern mali	ml
region wallonne	be
regiun dadministraziun speziala da hongkong china	hk
regiun dadministraziun speziala macao china	mo
regjon aministrative special de cine di hong kong	hk
regjon aministrative special de cine di macao	mo
regne unit	gb
regno unito	gb
rehunjohn	re
reinion	re
reinjona	re
reino hachemita de jordania	jo
reino unido	gb
reinu unidu	gb
reinu xuniu	gb
rejiau administrativu special di hong kong	hk
rejiau administrativu special di makau	mo
rejunion	re
renfrewshire	gb-sct
renyoo	re
renyɔɔ	re
rep of ireland	ie
repibiki demokratiki ya kongo	cd
repibiki tseke	cz
repibiki tsekɛ	cz
repibiki ya afrika ya kati	cf
repibiki ya dominike	do
repibiki ya dominikɛ	do
repiblik ayiti	ht
repiblik chek	cz
repiblik demokratik kongo	cd
repiblik dominikin	do
repiblik lafrik santral	cf
repoblika dominikanina	do
repoblika ivonafrika	cf
repoblikani kongo	cd
repoblikani tseky	cz
repubblica ceca	cz
repubblica centrafricana	cf
repubblica di macedonia	mk
repubblica dominicana	do
repubblica italiana	it
repubblika afrikana centrali	cf
repubblika ceka	cz
republic of abkhazia	ge-ab
republic of albania	al
republic of angola	ao
republic of armenia	am
republic of artsakh	az-nk
republic of austria	at
republic of azerbaijan	az
republic of belarus	by
republic of benin	bj
republic of bosnia and herzegovina	ba
republic of botswana	bw
republic of bulgaria	bg
republic of burundi	bi
republic of cabo verde	cv
republic of cameroon	cm
republic of cape verde	cv
republic of chad	td
republic of chile	cl
republic of china	tw
republic of colombia	co
republic of costa rica	cr
republic of cote divoire	ci
republic of crimea	ua-cri
republic of croatia	hr
republic of cuba	cu
republic of cyprus	cy
republic of djibouti	dj
republic of ecuador	ec
republic of el salvador	sv
republic of equatorial guinea	gq
republic of estonia	ee
republic of fiji	fj
republic of finland	fi
republic of ghana	gh
republic of guatemala	gt
republic of guinea	gn
republic of guinea bissau	gw
republic of guyana	gy
republic of haiti	ht
republic of honduras	hn
republic of hungary	hu
republic of iceland	is
republic of india	in
republic of indonesia	id
republic of iraq	iq
republic of ireland	ie
republic of italy	it
republic of kazakhstan	kz
republic of kenya	ke
republic of kiribati	ki
republic of korea	kr
republic of kosova	xk
republic of kosovo	xk
republic of latvia	lv
republic of lebanon	lb
republic of liberia	lr
republic of lithuania	lt
republic of macedonia fyrom	mk
republic of madagascar	mg
republic of malawi	mw
republic of maldives	mv
republic of mali	ml
republic of malta	mt
republic of maritius	mu
republic of mauritius	mu
republic of moldova	md
republic of mozambique	mz
republic of myanmar	mm
republic of namibia	na
republic of naoero	nr
republic of nauru	nr
republic of nicaragua	ni
republic of niger	ne
republic of nigeria	ng
republic of north macedonia	mk
republic of palau	pw
republic of panama	pa
republic of paraguay	py
republic of peru	pe
republic of poland	pl
republic of rwanda	rw
republic of san marino	sm
republic of senegal	sn
republic of serbia	rs
republic of seychelle	sc
republic of seychelles	sc
republic of sierra leone	sl
republic of singapore	sg
republic of slovenia	si
republic of somaliland	so-som
republic of south africa	za
republic of south ossetia	x-so
republic of south sudan	ss
republic of sudan	sd
republic of suriname	sr
republic of syria	sy
republic of tajikistan	tj
republic of tatarstan	ru
republic of the congo	cg
republic of the gambia	gm
republic of the marshall islands	mh
republic of the niger	ne
republic of the philippines	ph
republic of the sudan	sd
republic of the union of myanmar	mm
republic of togo	tg
republic of trinidad and tobago	tt
republic of tunisia	tn
republic of turkey	tr
republic of turkiye	tr
republic of uganda	ug
republic of uzbekistan	uz
republic of vanuatu	vu
republic of yemen	ye
republic of zaire	zr
republic of zambia	zm
republic of zambie	zm
republic of zambiya	zm
republic of zimbabwe	zw
republica araba siria	sy
republica bolivariana de venezuela	ve
republica ceha	cz
republica centrafricana	cf
republica centralafricana	cf
republica centreafricana	cf
republica centro africana	cf
republica centroafricana	cf
republica checa	cz
republica coreea	kr
republica de cabo verde	cv
republica de chile	cl
republica de colombia	co
republica de cuba	cu
republica de el salvador	sv
republica de nicaragua	ni
republica de panama	pa
republica de sierra leona	sl
republica de sud africa	za
republica de uruguay	uy
republica de venezuela	ve
republica del congo	cg
republica del ecuador	ec
republica del perou	pe
republica del peru	pe
republica del uruguay	uy
republica democratica dal congo	cd
republica democratica del congo	cd
republica democratica do congo	cd
republica dominicana	do
republica dos camaroes	cm
republica federativa del brasi	br
republica federativa del brasil	br
republica moldova	md
republica moldoveneasca nistreana	md-pmr
republica oriental del uruguay	uy
republica portuguesa	pt
republica tcheca	cz
republica tscheca	cz
republica txeca	cz
republiche ceche	cz
republiche centri africane	cf
republiche democratiche dal congo	cd
republiche dominicane	do
republik afrika tengah	cf
republik cheska	cz
republik czech	cz
republik dominica	do
republik dominika	do
republik dominikan	do
republik indonesia	id
republik koreea	kr
republik kreizafrikan	cf
republik moldau	md
republik osterreich	at
republik tchek	cz
republika afrikano qendrore	cf
republika blgariya	bg
republika ceke	cz
republika cheshka	cz
republika dominikana	do
republika dominikane	do
republika e kosoves	xk
republika filipina	ph
republika hrvatska	hr
republika kosovo	xk
republika ng pilipinas	ph
republika poludniowej afryki	za
republika sentru afrikanu	cf
republika serbija	rs
republika sierra leone	sl
republika slovenia	si
republika slovenie	si
republika slovenija	si
republika slovenije	si
republika srbija	rs
republika srodkowoafrykanska	cf
republika srpska	ba
republika srpska bih	ba
republika txeka	cz
republika ya rwanda	rw
republika yu rwanda	rw
republika zielonego przyladka	cv
republikka domenikana	do
republique arabe sahraouie democratique	eh
republique centrafricaine	cf
republique de djibouti	dj
republique de sierra leone	sl
republique democratique du congo	cd
republique dhaiti	ht
republique dominicaine	do
republique du congo	cg
republique du rwanda	rw
republique du senegal	sn
republique du tchad	td
republique du zaire	zr
republique francaise	fr
republique gabonaise	ga
republique populaire democratique de coree	kp
republique populaire democratique de coree rpdc	kp
republique tcheque	cz
repubulika iharanira demokarasi ya kongo	cd
repubulika ya ceke	cz
repubulika ya dominika	do
repubulika ya santarafurika	cf
repubulika yu rwanda	rw
repulbic of ireland	ie
resei	ru
respublika abhaziya	ge-ab
respublika abkhaziya	ge-ab
respublika adygeya	ru
respublika adygeya rossiya	ru
respublika altai	ru
respublika altai rossiya	ru
respublika azerbaidzhan	az
respublika bashkortostan	ru
respublika bashkortostan rossiya	ru
respublika belarus	by
respublika bilorus	by
respublika bosniya i gertsegovina	ba
respublika buryatiya	ru
respublika buryatiya rossiya	ru
respublika chernogoriya	me
respublika ekvatorialnaya gvineya	gq
respublika fidzhi	fj
respublika gaiti	ht
respublika gruziya	ge
respublika iemen	ye
respublika indiya	in
respublika kazahstan	kz
respublika kipr	cy
respublika kongo	cg
respublika koreya	kr
respublika kosovo	xk
respublika kotd ivuar	ci
respublika mali	ml
respublika mary el	ru
respublika mary el rossiya	ru
respublika moldova	md
respublika mordoviya	ru
respublika mordoviya rossiya	ru
respublika paragvai	pg
respublika polshcha	pl
respublika seishelskie ostrova	sc
respublika serraleone	sl
respublika severnaya makedoniya	mk
respublika soyuza myanma	mm
respublika tatarstan	ru
respublika tatarstan rossiya	ru
respublika tyva	ru
respublika tyva rossiya	ru
respublika uzbekistan	uz
respublika virmeniya	am
respublika yuzhnaya osetiya	x-so
respublika zair	zr
respublikae xussar iryston	x-so
reu	re
reuniao	re
reunio	re
reunion	re
reunion island	re
reunion nutome	re
reunionese	re
reunioni	re
reunionnais	re
reunioon	re
reuniɔn	re
reuniɔŋ	re
reunjonas	re
reunyon	re
reunyɔŋ	re
rewinoo	re
reykjavik	is
reyunion	re
reyuniooni	re
reyuniɔn	re
reyunon	re
reyunyon	re
reyuɲɔŋ	re
rf	ru
rh	zw
rheinlandpfalz	de
rhinelandpalatinate	de
rhinelandpalatinate germany	de
rhode island	us
rhode island estados unidos	us
rhode island etatsunis	us
rhode island ri	us
rhode island united states of america	us
rhode island us	us
rhode island usa	us
rhodesia	zw
rhodesian	zw
rietumsahara	eh
riga	lv
riisii	ru
rijunion	re
rinn verde	cv
rio de janeiro	br
rio de janeiro brazil	br
rio grande do norte	br
rio grande do norte brazil	br
rio grande do sul	br
rio grande do sul brazil	br
ripaaburika ya dominica	do
ripaaburika ya zeeki	cz
risi	ru
riunione	re
rivne	ua
rivne oblast	ua
rivne oblast ukraine	ua
rivne region	ua
rivnenska oblast	ua
riyadh	sa
riyunioni	re
riyuniyoni	re
riyunyun	re
riyyunyun	re
ro	ro
road town	vg
roanda	rw
roc	tw
rodailend	us
rodailend ssha	us
rodezja	zw
roemenie	ro
roheneemesaared	cv
rohyea	ru
rojdestvo oroli	cx
rom	ro
romaanije	ro
romaian	ro
romainia	ro
romani	ro
romania	ro
romania nutome	ro
romanian	ro
romanians	ro
romanie	ro
romaniia	ro
romanija	ro
romaniya	ro
romanya	ro
rome	it
romenia	ro
romenian	ro
romininya	ro
romunija	ro
rondonia	br
rondonia brazil	br
rootsi	se
roraima	br
roraima brazil	br
roscommon	ie
rose atoll	as
roseau	dm
roshiya	ru
rosia	ru
rosiiska federatsiya	ru
rosiya	ru
rosja	ru
ross and cromarty	gb-sct
rossi	ru
rossia	ru
rossiiskaya federatsi	ru
rossiiskaya federatsie	ru
rossiiskaya federatsiya	ru
rossiiskaya sfsr	suhh
rossiya	ru
rossshire	gb-sct
rostov na donu	ru
rostov oblast	ru
rostov oblast russia	ru
rostovnadonu	ru
rostovnadonu rossiya	ru
rostovondon	ru
rostovondon russia	ru
rothera	aq
rou	ro
rouanta	rw
rouantelezh unanet	gb
roumani	ro
roumania	ro
roumanie	ro
rovenskaya oblast	ua
rovnenskaya oblast	ua
rovnikova guinea	gq
rovno	ua
rovno oblast	ua
roxburghshire	gb-sct
royaume hachemite de jordanie	jo
royaumeuni	gb
rozhdestvo oroli	cx
rpdc	kp
rrasha	ru
rrus	ru
rs	rs
rsfsr	suhh
ru	ru
ru-ad	ru
ru-al	ru
ru-alt	ru
ru-amu	ru
ru-ark	ru
ru-ast	ru
ru-ba	ru
ru-bel	ru
ru-bry	ru
ru-bu	ru
ru-ce	ru
ru-che	ru
ru-chu	ru
ru-cu	ru
ru-da	ru
ru-in	ru
ru-irk	ru
ru-iva	ru
ru-kam	ru
ru-kb	ru
ru-kc	ru
ru-kda	ru
ru-kem	ru
ru-kgd	ru
ru-kgn	ru
ru-kha	ru
ru-khm	ru
ru-kir	ru
ru-kk	ru
ru-kl	ru
ru-klu	ru
ru-ko	ru
ru-kos	ru
ru-kr	ru
ru-krs	ru
ru-kya	ru
ru-len	ru
ru-lip	ru
ru-mag	ru
ru-me	ru
ru-mo	ru
ru-mos	ru
ru-mow	ru
ru-mur	ru
ru-nen	ru
ru-ngr	ru
ru-niz	ru
ru-nvs	ru
ru-oms	ru
ru-ore	ru
ru-orl	ru
ru-per	ru
ru-pnz	ru
ru-pri	ru
ru-psk	ru
ru-ros	ru
ru-rya	ru
ru-sa	ru
ru-sak	ru
ru-sam	ru
ru-sar	ru
ru-se	ru
ru-smo	ru
ru-spe	ru
ru-sta	ru
ru-sve	ru
ru-ta	ru
ru-tam	ru
ru-tom	ru
ru-tul	ru
ru-tve	ru
ru-ty	ru
ru-tyu	ru
ru-ud	ru
ru-uly	ru
ru-vgg	ru
ru-vla	ru
ru-vlg	ru
ru-vor	ru
ru-yan	ru
ru-yar	ru
ru-yev	ru
ru-zab	ru
ruanda	rw
ruandaa	rw
ruande	rw
ruando	rw
rubhanda	rw
rumaani	ro
rumaanie	ro
rumaaniya	ro
rumaenia	ro
rumaenien	ro
rumani	ro
rumania	ro
rumanie	ro
rumanien	ro
rumanii	ro
rumanija	ro
rumaniya	ro
rumanujo	ro
rumanya	ro
rumeenia	ro
rumenia	ro
rumineti	ro
ruminia	ro
ruminiya	ro
rumniya	ro
rumunia	ro
rumunija	ro
rumuniya	ro
rumunjska	ro
rumunska	ro
rumunsko	ro
rumyn	ro
rumyni	ro
rumyniya	ro
runion	re
ruossa	ru
ruotsi	se
ruotta	se
ruoŧŧa	se
rus	ru
rusastan	ru
ruseti	ru
rusetis	ru
rusetis pederats	ru
rusetis pederatsia	ru
rusetispederatsia	ru
rusi	ru
rusia	ru
rusian	ru
rusii	ru
rusija	ru
rusiya	ru
ruska	ru
rusko	ru
ruslan	ru
rusland	ru
ruslandi	ru
rusnak	ru
russi	ru
russia	ru
russia federation	ru
russia nutome	ru
russia ussr	suhh
russian	ru
russian empire	ru
russian federation	ru
russian republic	ru
russian sfsr	suhh
russian soviet federative socialist republic	suhh
russian ssr	suhh
russie	ru
russie federation de	ru
russiya	ru
russland	ru
rusujo	ru
rusya	ru
rut	gb
rutere rwa westi banki na gaza cia palestina	ps
rutland	gb
rutlandshire	gb
ruush	ru
ruwanda	rw
ruwanndaa	rw
ruwwanda	rw
rvak i hong kongut	hk
rvak i makaos	mo
rw	rw
rwa	rw
rwaanda	rw
rwanda	rw
rwanda nutome	rw
rwandab	rw
rwandan	rw
rwandese republic	rw
rwmania	ro
rwsia	ru
ry	ye
ryazan oblast	ru
ryazan oblast russia	ru
ryssland	ru
rytu timoras	tl
rywvaneth unys	gb
rɔhyea	ru
rɔmani	ro
rɔshiya	ru
rɛunyɔŋ	re
s dakota	us
sa	sa
sa helena	sh
sa kitisi mo nevisi	kn
sa lusia	lc
sa malino	sm
sa matini fakafalanise	mf
sa matini fakaholani	sx
sa patelemi	bl
sa piea mo mikeloni	pm
sa viniseni mo kulenatini	vc
saalomoni saared	sb
saambii	zm
saambiya	zm
saar	de
saara ocidental	eh
saarland	de
saarland germany	de
saat	td
saba	bq
saberdzneti	gr
sachsen	de
sachsenanhalt	de
sacuudi carabiya	sa
sad devichanska ostrva	vi
sadi arabia	sa
sadiarabia	sa
saekpulu	cy
saengbaleutellemi	bl
saengmaleutaeng	mf
saengpieleu mikeullong	pm
saepros	cy
saeprɔs	cy
saepuro	cy
saga	jp
sagamihara	jp
sahala fakahihifo	eh
sahara ar chornog	eh
sahara ar cʼhornog	eh
sahara barat	eh
sahara killiit	eh
sahara magharibi	eh
sahara occidental	eh
sahara occidentala	eh
sahara occidentale	eh
sahara ocidental	eh
sahara tal punent	eh
sahara ya limbe	eh
sahara ya limbɛ	eh
sahara zachodnia	eh
saharaja perendimore	eh
saharskaya arabskaya demokraticheskaya respublika	eh
sahrawi arab democratic republic	eh
sahrawian	eh
sai kung	hk
saichel	sc
saimbia	zm
saint aubin	je
saint barthelemy	bl
saint barthelemy nutome	bl
saint christophe ek nieves	kn
saint christophe et nieves	kn
saint christopher i nevis	kn
saint christopher island	kn
saint helena	sh
saint helena ascension and tristan da cunha	sh
saint helena island	sh
saint helena nutome	sh
saint helena saint helena ascension and tristan da cunha	sh
saint helier	je
saint john	je
saint kitis kple nevis nutome	kn
saint kitts	kn
saint kitts a nevis	kn
saint kitts aamma nevis	kn
saint kitts and nevis	kn
saint kitts dan nevis	kn
saint kitts e nevis	kn
saint kitts en nevis	kn
saint kitts es nevis	kn
saint kitts eta nevis	kn
saint kitts gi nevis	kn
saint kitts ha nevis	kn
saint kitts i nevis	kn
saint kitts in nevis	kn
saint kitts ja nevis	kn
saint kitts na nevis	kn
saint kitts ne neves	kn
saint kitts ne nɛves	kn
saint kitts nevis	kn
saint kitts og nevis	kn
saint kitts si nevis	kn
saint kitts ve nevis	kn
saint kitts y nevis	kn
saint kittsnevis	kn
saint lina	sh
saint lucia	lc
saint lucian	lc
saint lusia nutome	lc
saint marin	sm
saint martin	mf
saint martin dutch portion	sx
saint martin france	mf
saint martin french part	mf
saint martin nutome	mf
saint martin partie neerlandaise	sx
saint martin pays bas	sx
saint mary	je
saint paul charlestown	kn
saint peter ba mikelon	pm
saint peter ba mikelɔn	pm
saint peter port	gg
saint peters port	gg
saint petersburg	ru
saint petersburg russia	ru
saint pierre a miquelon	pm
saint pierre aamma miquelon	pm
saint pierre agus miquelon	pm
saint pierre and miquelon	pm
saint pierre dan miquelon	pm
saint pierre e miquelon	pm
saint pierre ek miquelon	pm
saint pierre en miquelon	pm
saint pierre es miquelon	pm
saint pierre et miquelon	pm
saint pierre eta mikelune	pm
saint pierre gi miquelon	pm
saint pierre i miquelon	pm
saint pierre in miquelon	pm
saint pierre ja miquelon	pm
saint pierre kple mikelon nutome	pm
saint pierre kple mikelɔn nutome	pm
saint pierre ne miquelon	pm
saint pierre og miquelon	pm
saint pierre si miquelon	pm
saint pierre va miquelon	pm
saint pierre ve miquelon	pm
saint pierre y miquelon	pm
saint vincent	vc
saint vincent and grenadines	vc
saint vincent and the grenadines	vc
saint vincent ar grenadines	vc
saint vincent ba grenadines	vc
saint vincent dan grenadines	vc
saint vincent e grenadines	vc
saint vincent e las grenadinas	vc
saint vincent ek grenadines	vc
saint vincent en de grenadines	vc
saint vincent es a grenadine szigetek	vc
saint vincent et les grenadines	vc
saint vincent eta grenadinak	vc
saint vincent gi grenadines	vc
saint vincent i grenadyny	vc
saint vincent i les grenadines	vc
saint vincent in grenadine	vc
saint vincent ja grenadiinid	vc
saint vincent ja grenadiinit	vc
saint vincent ja grenadine	vc
saint vincent kple grenadine nutome	vc
saint vincent ne grenadines	vc
saint vincent og grenadinerne	vc
saint vincent si grenadinele	vc
saint vincent ve grenadinler	vc
saintchristopheetnieves	kn
sainte helene	sh
sainte lucie	lc
saintelucie	lc
saintkittsetnevis	kn
saintmarin	sm
saintmartin	mf
saintmartin partie neerlandaise	sx
saintmartinoise	mf
saintvincentetlesgrenadines	vc
saipalesi	cy
saiprus nutome	cy
saipurasi	cy
saishal	sc
saitama	jp
sakai	jp
sakartvelo	ge
sakha	ru
sakha russia	ru
sakhalin oblast	ru
sakhalin oblast russia	ru
saksa	de
saksamaa	de
salamon szigetek	sb
salamonavy astravy	sb
salamounovy ostrovy	sb
salamunove ostrovy	sb
salavador	sv
salewo	sl
salfadur	sv
salfatool	sv
salfatɔɔl	sv
saliamono salos	sb
salivador	sv
salivadɔr	sv
salomo gun	sb
salomon inseln	sb
salomon sullot	sb
salomon uharteak	sb
salomonas	sb
salomone	sb
salomoneilanden	sb
salomonen	sb
salomonoarna	sb
salomonoerne	sb
salomonoj	sb
salomonovi otoki	sb
salomonoyane	sb
salomonoyene	sb
salomonoyggjar	sb
salomonsaaret	sb
salomonseilande	sb
salomonseilanden	sb
salomonseilannen	sb
salomonseyjar	sb
salomonski otoci	sb
salomony	sb
salomoone	sb
salop	gb
salovaki	sk
salovenia	si
salvadoor	sv
salvador	sv
salvador laboo	sv
salvadora	sv
salvadoran	sv
salvadoras	sv
salvadorean	sv
salvadori	sv
salvadoro	sv
salvadur	sv
salvadɔr	sv
salwador	sv
saləvador	sv
sam	ws
samaik	jm
samaika	jm
samali	so
samalino	sm
samao	ws
samara	ru
samara oblast	ru
samara oblast russia	ru
samara rossiya	ru
samara russia	ru
samariino	sm
samarino	sm
samayiik	jm
sambandsriki amerika	us
sambandsriki amerikas fjarskotnu oyggjar	um
sambandsriki amerikas jomfruoyggjar	vi
sambia	zm
sambija	zm
sambiya	zm
sameindu emirrikini	ae
sameinudu arabisku furstadaemin	ae
samkh aprikis respublika	za
samkhret aprika	za
samkhret aprikis respublika	za
samkhretaprika	za
samkhreti georgia da samkhret sendvichis kundzulebi	gs
samkhreti korea	kr
samkhreti sudani	ss
sammarinese	sm
sammbi	zm
sammoha	ws
samo	ws
samo meiriceanach	as
samoa	ws
samoa a amerika	as
samoa amelika	as
samoa america	as
samoa americaines	as
samoa americana	as
samoa americane	as
samoa amerika	as
samoa amerikan	as
samoa amerikana	as
samoa amerikane	as
samoa amerikanina	as
samoa amerikin	as
samoa amerykanskie	as
samoa lya marekani	as
samoa m amerka	as
samoa m amɛrka	as
samoa merecanis	as
samoa merkanu	as
samoa nord americana	as
samoa nutome	ws
samoa ti amerika	as
samoa wa ameriki	as
samoa ya amerika	as
samoa ya ameriki	as
samoa ya malekani	as
samoa ya marekani	as
samoa yati amerik	as
samoa ye amelika	as
samoa ye amerika	as
samoaa	ws
samoan islands	as
samoani ti orileede amerika	as
samoani ti orilɛede amerika	as
samoo	ws
samooa	ws
samooa ya amerika	as
samooa ya amerɨka	as
samotha	ws
samotha na h aimeireaga	as
samowa	ws
samowa ameerika	as
samowa amerik	as
samowa amerikani	as
samowa nyamerika	as
samowa omumerika	as
samowa ta amurka	as
samowa ya ameerika	as
samowa ya amerika	as
samowaa	ws
samoya	ws
samoya ya malekani	as
samua u amelika	as
samwa	ws
samwa imirikaniyyin	as
samwa tamarikanit	as
samwa tamirikanit	as
samɔa	ws
samɔa a amɛrika	as
san bartolome	bl
san bartolomey	bl
san binsan da girnadin	vc
san criostoir nimheas	kn
san cristobal y nieves	kn
san cristovo e nevis	kn
san heilin	sh
san helena	sh
san ignacio	bz
san jose	cr
san kiti da nebis	kn
san kits d nivis	kn
san kits va nevis	kn
san kits və nevis	kn
san kitts e nevis	kn
san lucya	lc
san lusia	lc
san lusiya	lc
san mairine	sm
san malenu	sm
san malino	sm
san mariino	sm
san marin	sm
san marinas	sm
san marindo	sm
san marino	sm
san marino nutome	sm
san marinu	sm
san martin	mf
san martino	mf
san maryna	sm
san pedro e miguelon	pm
san pedro y miquelon	pm
san pier va mikelon	pm
san pier və mikelon	pm
san piere i mikelon	pm
san pierre e miquelon	pm
san piyar da mikelan	pm
san pyar d miklun	pm
san tame i prynsipi	st
san tome a prinsipi a	st
san tome ba prinsipi	st
san tome da prinsipi	st
san tome e principe	st
san tome ev prinsipi	st
san tome i prinsipi	st
san tome ir prinsipe	st
san tome men prinsipi	st
san tome va prinsipi	st
san tome zhana prinsipi	st
san uinseann agus na greanaidini	vc
san vansu d grunadin	vc
san vicente e granadinas	vc
san vicente y granadines	vc
san vicente y las granadinas	vc
san vincent e lis grenadinis	vc
san vinsent va qrenada	vc
san vinsent və qrenada	vc
sanaa	ye
sanbyir d miklun	pm
sandwitch	gs
sandwitch islands	gs
sandy point town	kn
sanfansan d grinadin	vc
sangafura	sg
sangtume peulinsipe	st
sanimarino	sm
sanitome ne purincipe	st
sanitome ni purincipe	st
sankris d nifis	kn
sankti bartolomeusareyjar	bl
sankti helena	sh
sankti kitts og nevis	kn
sankti kristofer og nevis	kn
sankti lusia	lc
sankti martin	sx
sankti pierre og miquelon	pm
sankti vinsent og grenadineyjar	vc
sanktpeterburg	ru
sanktpeterburg rosiya	ru
sanktpeterburg rossiya	ru
sanmalino	sm
sanmarino	sm
sanmarinu	sm
sant barthelemy	bl
sant ilina	sh
sant martin	mf
sant per ha mikelon	pm
sant visant hag ar grenadinez	vc
santa catarina	br
santa catarina brazil	br
santa cruz de tenerife	es
santa elena	sh
santa helena	sh
santa ilena	sh
santa llucia	lc
santa lucia	lc
santa lucija	lc
santa lusia	lc
santa luzia	lc
santa sede ciudad del vaticano	va
santabathelemi	bl
santahelena	sh
santakitisi ni nevisi	kn
santakitzi na nevis	kn
santalafiliik	cf
santalusia	lc
santalusiya	lc
santapieli na mikeloni	pm
santapieli ni mikeloni	pm
santapieri na mikeloni	pm
santapierre na miquelon	pm
santarafiriki	cf
santavisenti na gilenadini	vc
santavisenti na glenadini	vc
santavisenti na grenadini	vc
sante eline	sh
sante lusie	lc
santehilin	sh
santekits d nivis	kn
santelena	sh
santelusya	lc
santepyir d mikelun	pm
santevinsent d grinadin	vc
santiago	cl
santilin	sh
santlusi	lc
santo antonio	mo
santo domingo	do
santo tome y principe	st
santome i prinsipi	st
santome un prinsipi	st
santon	im
santrafrik	cf
santu eleni	sh
santu kristofe mpe neves	kn
santu kristofe mpe nevɛs	kn
santu kristofe ne neves	kn
santu lisi	lc
santu marine	sm
santu marinɛ	sm
santu peteto mpe mikelo	pm
santu peteto mpe mikelɔ	pm
santu peteto ne mikelu	pm
santu tome y principe	st
santu vesa mpe gelenadine	vc
santu vesa mpe gelenadinɛ	vc
santu vesa ne ngelenadine	vc
sanɣafura	sg
sao bartolomeu	bl
sao cristovao e neves	kn
sao cristovao e nevis	kn
sao francisco xavier	mo
sao lazaro	mo
sao lourenco	mo
sao marinho	sm
sao martinho	mf
sao paulo	br
sao paulo brazil	br
sao pedro e miquelao	pm
sao tome	st
sao tome a principe	st
sao tome aamma principe	st
sao tome agus principe	st
sao tome ai palinasipe	st
sao tome ai pəlinəsipe	st
sao tome and principe	st
sao tome ba prinship	st
sao tome bo prencipe	st
sao tome dan principe	st
sao tome e principe	st
sao tome e prinsipe	st
sao tome ek prinsip	st
sao tome en principe	st
sao tome es principe	st
sao tome et principe	st
sao tome eta principe	st
sao tome gi principe	st
sao tome ha principe	st
sao tome i principe	st
sao tome i prinsipe	st
sao tome i prinsipi	st
sao tome i printsipe	st
sao tome in principe	st
sao tome ja principe	st
sao tome kai prinsipe	st
sao tome kple principe nutome	st
sao tome mo pilinisipe	st
sao tome mpe presipe	st
sao tome mpe presipɛ	st
sao tome na plincipe	st
sao tome na principe	st
sao tome na prinsipe	st
sao tome nda prinsipe	st
sao tome ne presipe	st
sao tome ne presipɛ	st
sao tome ne principe	st
sao tome och principe	st
sao tome og principe	st
sao tome og prinsipe	st
sao tome principe	st
sao tome prinsipi	st
sao tome si principe	st
sao tome und principe	st
sao tome und prinssipe	st
sao tome va principe	st
sao tome va prinsip	st
sao tome ve principe	st
sao tome və prinsip	st
sao tome ɓɔ prɛŋcipe	st
sao tomean	st
sao tomeetprincipe	st
sao tomeo kaj principeo	st
sao toome na pirinsipe	st
sao vicente e granadinas	vc
saoedi arabie	sa
saotome na prinsipe	st
saotome ri prinsib	st
saotomɛ ri priŋsib	st
saoudiki aravia	sa
sapon	jp
sapoo	jp
sapoon	jp
sapoŋ	jp
sapporo	jp
saprangeti	fr
saprangetis gviana	gf
saprangetis polinezia	pf
sapɔɔŋ	jp
sar hongkong kina	hk
sar makao kina	mo
sara osidental	eh
sarajevo	ba
saratov oblast	ru
saratov oblast russia	ru
sarbie	rs
sarbije	rs
sardinia	it
sari lanka	lk
sark	cq
sarkese	cq
sarqi timor	tl
saskatchewan	ca
saskatchewan canada	ca
sathara an iar	eh
sati	td
sau	sa
sau bartolomeu	bl
sau bisenti i granadinas	vc
sau kristovau i nevis	kn
sau martinhu di fransa	mf
sau martinhu di olanda	sx
sau tume i prinsipi	st
saud arabiyasy	sa
sauda arabija	sa
sauda arabujo	sa
saudauskaya araviya	sa
saudi	sa
saudi araabia	sa
saudi araabie	sa
saudi arab	sa
saudi arabia	sa
saudi arabia nutome	sa
saudi arabiab	sa
saudi arabian	sa
saudi arabie	sa
saudi arabien	sa
saudi arabii	sa
saudi arabija	sa
saudi arabiska	sa
saudi areebiya	sa
saudi arraabije	sa
saudia	sa
saudia arabia	sa
saudialabia	sa
saudiarabia	sa
saudiarabien	sa
saudiets	sa
saudiia arabiia	sa
saudiin aravi	sa
saudijska arabija	sa
saudis arabeti	sa
saudis arabetis samepo	sa
saudisarabetis samepo	sa
saudiska arabija	sa
sauditets	sa
sauditska arabiya	sa
saudivska araviya	sa
saudiya	sa
saudiya arabistoni	sa
saudiyya arabistani	sa
saudo arabija	sa
saudova arabija	sa
saudovskaya araviya	sa
saudska arabia	sa
saudska arabie	sa
saudyan arabia	sa
saudyn arab	sa
sauseujojia sauseusaendeuwichi jedo	gs
sausi afirika	za
saute alepea	sa
savadore	sv
savadɔrɛ	sv
savalimmiut	fo
savlbard va zhan maen	sj
saw tumi d pransip	st
sawdi arabska	sa
sawo tombe be a gbawoe	st
sawo tombe ɓɛ a gbawoe	st
sawo tome a kpelensikpe	st
sawo tome da paransip	st
sawo tome e pelensipe	st
sawo tome e perensipe	st
sawo tome na purinsipo	st
sawo tome ni prinicipe	st
sawo tɔme a kpelensikpɛ	st
sawon tome ne pelinsipe	st
sawotome na perensipe	st
sawtumi d bransib	st
sawtumi d prinsip	st
sawudarebya	sa
sawudarebya buwarabu	sa
sawudi	sa
sawudi alabi	sa
sawusafirika	za
sawɔŋ tɔmɛ nɛ pɛlinsipɛ	st
saxony	de
saxony germany	de
saxonyanhalt	de
saxonyanhalt germany	de
sayo tome ni pilinikipe	st
saŋ lusia	lc
saŋ marindo	sm
saɛpurɔ	cy
sb	sb
sbaen	es
sbanya	es
sc	sc
scg	csxx
schaan	li
schaffhausen	ch
schaffhausen switzerland	ch
schiile	cl
schiina	cn
schleswigholstein	de
schleswigholstein germany	de
schpaanije	es
schpanie	es
schri lanka	lk
schwaiz	ch
schwede	se
schweden	se
schweede	se
schweiz	ch
schweizi	ch
schwiiz	ch
schwiz	ch
schwyz	ch
schwyz switzerland	ch
scotish	gb-sct
scotland	gb-sct
scotland united kingdom of great britain and northern ireland	gb-sct
scotsman	gb-sct
scotswoman	gb-sct
scottish	gb-sct
scottland	gb-sct
sd	sd
sdakota	us
sdn	sd
se	se
sead	td
sealainn nuadh	nz
seanagal	sn
secel	sc
secelle	sc
secheles	sc
sechelez	sc
second syrian republic	sy
sedineni shchati	us
see maree	sm
see piyeer e mikeloo	pm
see weesaa e garnadiin	vc
seera leon	sl
seesel	sc
sehelene	sh
seicheles	sc
seint kits da nevisi	kn
seint kits i nevis	kn
seint lusiya	lc
seint vinsnt i grenadini	vc
seinteubinsenteugeulenadin	vc
seinteuhellena	sh
seinteukicheu nebiseu	kn
seinteulusia	lc
seischalle	sc
seiseliai	sc
seisellid	sc
seiselu salas	sc
seishel	sc
seishel araldary	sc
seishel orollari	sc
seishelan gairenash	sc
seishelder	sc
seisheli	sc
seishelis kundzulebi	sc
seisheliskundzulebi	sc
seishelski ostrovi	sc
seishelskie o va	sc
seishelskie ostrova	sc
seishelskiya astravy	sc
seisyel	sc
seixeles	sc
seixelis	sc
sejseli	sc
sejseloj	sc
sekitsi na nevisi	kn
seland newydd	nz
selandia baru	nz
selebi	rs
seleubia	rs
selkirkshire	gb-sct
selusi	je
selusiya	lc
semipia	zm
sempiyeri na mikeloni	pm
sen	sn
sen bartelemi	bl
sen bartelmi	bl
sen elena	sh
sen fensan elekelenatiin	vc
sen helena	sh
sen ki a nevi	kn
sen kitts nda nevis	kn
sen kpiye a mikelon	pm
sen kristofo na nevisi	kn
sen lushia	lc
sen lussia	lc
sen mareen	sm
sen marten	mf
sen martenas	mf
sen marteni	mf
sen per a mikelon a	pm
sen per i mikelon	pm
sen per zhana mikelon	pm
sen per zhane mikelon	pm
sen pier ev mikelon	pm
sen pier i mikelon	pm
sen pier kai mikelon	pm
sen pieri da mikeloni	pm
sen piyer nda mikelon	pm
sen pjer i mikelon	pm
sen pjeras ir mikelonas	pm
sen pyere na mikeloon	pm
sen vensaan na agrenadini	vc
sen vinsin a gilenadi u te	vc
senbartelmi	bl
sendai	jp
senegaa	sn
senegaal	sn
senegaali	sn
senegaalo	sn
senegal	sn
senegal nutome	sn
senegala	sn
senegalas	sn
senegale	sn
senegalese	sn
senegali	sn
senegalo	sn
senegalɛ	sn
senego	sn
senekaal	sn
senekalo	sn
seneqal	sn
sengapuri	sg
senkilistof enief	kn
senkrestof ri nyeve	kn
senmaren	sm
senmartena	mf
senpiel e mikelon	pm
senpjera un mikelona	pm
senpyer ri mikelon	pm
sent bartelemi	bl
sent bartelmi	bl
sent helen	sh
sent helena	sh
sent heleno	sh
sent kits a nevis a	kn
sent kits e newis	kn
sent kits ev nevis	kn
sent kits i nevis	kn
sent kits va nevis	kn
sent kits zhana nevis	kn
sent kits zhane nevis	kn
sent kitsas ir nevis	kn
sent kitsi da nevisi	kn
sent kitts ba nevis	kn
sent kristofo kaj neviso	kn
sent lisii	lc
sent lucija	lc
sent lucio	lc
sent lusia	lc
sent lusiyaa	lc
sent lyusi	lc
sent lyusia	lc
sent lyusiya	lc
sent martin	mf
sent per ba mikelon	pm
sent per va mikelon	pm
sent piero kaj mikelono	pm
sent pjer i mikelan	pm
sent pyer va mikelon	pm
sent vincento kaj la grenadinoj	vc
sent vinsent a grenadinash a	vc
sent vinsent ba grenadin	vc
sent vinsent ev grenadinner	vc
sent vinsent i grenadini	vc
sent vinsent i grenadiny	vc
sent vinsent i hrenadziny	vc
sent vinsent va grenadin	vc
sent vinsent zhana grenadinalar	vc
sent vinsent zhane grenadin araldary	vc
sent vinsenti da grenadinebi	vc
senta afilekan lekpobele	cf
sente eleene	sh
sentelen	sh
sentelusi	lc
senti herena	sh
senti kitisi ne nevisi	kn
senti kittis na nevisi	kn
senti luciya	lc
senti piyere ne mikeloni	pm
senti piyere ni mikeloni	pm
senti piyerre na mikweron	pm
senti rusiya	lc
senti vinsent na gurenadini	vc
senti vinsenti ne gurendadiini	vc
senti vinsenti ni gurendadiini	vc
sentkits i nevis	kn
sentkitsa un nevisa	kn
sentkitsi da nevisi	kn
sentkitsi danevisi	kn
sentlisi	lc
sentlusija	lc
sentlyusiya	lc
sentraal afrikaanse republiek	cf
sentrafrika	cf
sentvinsent i grenadiny	vc
sentvinsenta un grenadinas	vc
sentvinsenti da grenadinebi	vc
senvensen ri grenadin	vc
senvinsan nda grenadine	vc
seorsea a deas is na h eileanan sandwich a deas	gs
seorsi	ge
seosahala	eh
seosia	ge
seoul	kr
sepanyol	es
sepia	rs
ser	cq
ser amerika ma lanne	vi
ser anglofon	gb
ser anglofon ma lanne	vg
ser anglofon ma laŋne	vg
ser arabiya	sa
ser arabiya ma taini	ae
ser dominik ma lii	do
ser egypt	eg
ser eritre	er
ser fiji	fj
ser finland	fi
ser gibraltar	gi
ser grek	gr
ser groenland	gl
ser guine	gq
ser guyana ma fransse	gf
ser gwadeloupe	gp
ser haiti	ht
ser helena	sh
ser honduras	hn
ser inde	in
ser ireland	ie
ser island	is
ser israel	il
ser ivoiriya	ci
ser kenya	ke
ser kiribati	ki
ser kongo ma dii ne zair	cd
ser kore fah sen	kp
ser kore nekesen	kr
ser kowait	kw
ser kristof ne nieve	kn
ser lanka	lk
ser laos	la
ser lesotho	ls
ser lucia	lc
ser luxemburg	lu
ser ma kasen	nl
ser malawi	mw
ser mali	ml
ser malouniya ma lanne	fk
ser malta	mt
ser maria ma lanne	mp
ser marino	sm
ser marshall ma lanne	mh
ser maurice	mu
ser montserrat	ms
ser myanmar	mm
ser nauru	nr
ser nepal	np
ser niger	ne
ser palau	pw
ser palestiniya	ps
ser panama	pa
ser petar ne mikelon	pm
ser polynesiya ma fransse	pf
ser portugal	pt
ser reunion	re
ser salomon ma lanne	sb
ser salvador	sv
ser samoa	ws
ser sued	se
ser surinam	sr
ser swaziland	sz
ser swiss	ch
ser syek	cz
ser togo	tg
ser tokelau	tk
ser tonga	to
ser tuvalu	tv
ser vanuatu	vu
ser venezuela	ve
ser vietnam	vn
ser vincen ne grenadin	vc
sera leone	sl
sera lioa	sl
seraa liyon	sl
seraleooni	sl
serb	rs
serbeti	rs
serbi	rs
serbia	rs
serbia and montenegro	csxx
serbia i czarnogora	csxx
serbia montenegro	csxx
serbia nutome	rs
serbian	rs
serbie	rs
serbieetmontenegro	csxx
serbien	rs
serbija	rs
serbisch	rs
serbiska	rs
serbiya	rs
serbiya i chernogoriya	csxx
sercq	cq
sergipe	br
sergipe brazil	br
serra leoa	sl
serra leon	sl
serra leone	sl
serraleone	sl
servia	rs
servie	rs
serwie	rs
sese ti anglee na nguyama ti ennde	io
sese ti palestini	ps
seseel	sc
sesel	sc
seseli	sc
sesere	sc
seshee	sc
seshele	sc
seshels nutome	sc
seshɛls nutome	sc
seshɛɛ	sc
seszele	sc
sesɛl	sc
sesɛli	sc
sesɛɛl	sc
seubalbaleujedo yanmawenseom	sj
seuchelles	sc
seulilangka	lk
seullobakia	sk
seullobenia	si
seupein	es
seuwajillandeu	sz
seuweden	se
seuwiseu	ch
sevastopol	ua-cri
sevastopol crimea	ua-cri
sevastopol krym	ua-cri
sevensa na gerenadine	vc
severna korea	kp
severna koreja	kp
severna koreya	kp
severna marijanska ostrva	mp
severnaya dakota	us
severnaya dakota ssha	us
severnaya karolina	us
severnaya karolina ssha	us
severnaya koreya	kp
severnaya makedoniya	mk
severne mariany	mp
severni korea	kp
severni marianski ostrovi	mp
severni marianski otoki	mp
severni mariany	mp
severni marijanski ostrovi	mp
severnye marianskie o va	mp
sewjerna koreja	kp
sewjerne mariany	mp
sey	sc
seycel	sc
seych	sc
seychellane	sc
seychellas	sc
seychelle	sc
seychelle szigetek	sc
seychelleak	sc
seychellen	sc
seychellene	sc
seychellerna	sc
seychellerne	sc
seychelles	sc
seychelles eyjar	sc
seychelles islands	sc
seychelles republic	sc
seychelleseyjar	sc
seychellit	sc
seychellois	sc
seychellsullot	sc
seychely	sc
seychɛlle	sc
seyhyel	sc
seyhyɛl	sc
seysel	sc
seysel adalari	sc
seyseller	sc
seyshel orollari	sc
seyshela	sc
seyshele	sc
seyshelyan kghziner	sc
seyskelloyggjar	sc
seŋ helena	sh
seŋ kitts nda nevis	kn
seŋ lussia	lc
seŋ piyer nda mikelon	pm
seŋvinsaŋ nda grenadine	vc
sfanta elena	sh
sfanta lucia	lc
sfantul bartolomeu	bl
sfantul martin	mf
sfr yugoslavia	yucs
sg	sg
sgp	sg
sgs	gs
sgssi	gs
sh	sh
sh-ac	ac
sh-hl	sh
sh-ta	ta
sha tin	hk
shaanxi	cn
shaanxi china	cn
shadi	td
sham shui po	hk
sham siriya	sy
shandong	cn
shandong china	cn
shanghai	cn
shanghai china	cn
shanghai municipality	cn
shanxi	cn
shanxi china	cn
sharjah	ae
sharjah emirate	ae
sharjah uae	ae
sharjah united arab emirates	ae
sharqy timor	tl
shelisheeli	sc
shelisheli	sc
shema	sy
shen bartolemeo	bl
shen helena	sh
shen kits dhe nevis	kn
shen lucia	lc
shen martin	mf
shen martin sint maarten pjesa e mbreterise se holandes	sx
shen peir dhe mikuelon	pm
shen vinsent dhe grenadinet	vc
sherif	md-pmr
shesheresi	sc
shetland	gb-sct
shiga	jp
shigunguli sha nolifoki	nf
shiinaha	cn
shile	cl
shili	cl
shilii	cl
shimane	jp
shimoliy koreya	kp
shimoliy mariana orollari	mp
shimoly koreya	kp
shimoly marianna orollari	mp
shin	cn
shina	cn
shine	cn
shine kaledoni	nc
shine zeland	nz
shipele	cy
shizuoka	jp
shn	sh
shobis kundzuli	cx
shotlandiya	gb-sct
shpitsbergen a yan maien a	sj
shpitsbergen i yan maien	sj
shpitsbergen men yan maien	sj
shpitsbergeni da ian maieni	sj
shqiperi	al
shri lanka	lk
shrilanka	lk
shrops	gb
shropshire	gb
shry lanka	lk
shtetet e bashkuara te amerikes	us
shuazilan	sz
shved	se
shvedeti	se
shvedia	se
shvedska	se
shveitsarets	ch
shveitsari	ch
shveitsaria	ch
shveitsariya	ch
shveitsaryya	ch
shvetsi	se
shvetsiya	se
shvetsyya	se
shveytsaria	ch
shveytsariya	ch
si	si
siaina	cn
siam	th
siamane	de
siapani	jp
siarra leomhann	sl
siarra leon	sl
siaures koreja	kp
siberia	ru
sichuan	cn
sichuan china	cn
sicily	it
sid afrik	za
siela leone	sl
siela leoni	sl
siela liyoni	sl
sielaleyoon	sl
sielaleyɔɔn	sl
sielalion	sl
siera leon	sl
siera leona	sl
siera leone	sl
siera leoni	sl
siera leono	sl
siera leonə	sl
siera leonɛ	sl
siera leɔn	sl
sieraleone	sl
sierra leon	sl
sierra leona	sl
sierra leone	sl
sierra leone nutome	sl
sierra leonean	sl
sierra leonǝ	sl
sierra leoone	sl
sierra leɔn	sl
sierra lleona	sl
sifurus	cy
siilahchu elenin gaire	sh
siili	cl
siin	cn
siine	cn
siingapoo	sg
siipar	cy
siipr	cy
siipur	cy
sijera leone	sl
sikkim	in
sikkim india	in
sikpen	es
siland yondo	nz
siland yɔndɔ	nz
silangika	lk
sile	cl
sile lanka	lk
sili	cl
silia	sy
silia lun	sl
silia luŋ	sl
sililanka	lk
sililaŋka	lk
siliya	sy
silofaki	sk
silofeni	si
silovaki	sk
silovakia	sk
silovakiya	sk
siloveni	si
silovenia	si
siloveniya	si
silovikia	sk
silovinyia	si
silpalataal	gi
simali koreya	kp
simali mariana adalari	mp
simbaabuwe	zw
simbaabwe	zw
simbabve	zw
simbabvi	zw
simbabwe	zw
simbapuwe	zw
simipapuei	zw
sin helina	sh
sin kisi be nevisi	kn
sin lusiya	lc
sin piiye be mikelon	pm
sin vinsi	vc
sina	cn
sinapo	sg
sine	cn
sing	sg
singaboor	sg
singafur	sg
singakpoo	sg
singapo	sg
singapoa	sg
singapoer	sg
singapoo	sg
singapoor	sg
singapor	sg
singapor nutome	sg
singapore	sg
singaporean	sg
singaporo	sg
singapour	sg
singapouri	sg
singapowa	sg
singapur	sg
singapura	sg
singapuras	sg
singapure	sg
singapuri	sg
singapuro	sg
singapuru	sg
singapurɛ	sg
singapuul	sg
singapuur	sg
singapɔ	sg
singapɔr nutome	sg
singeapor	sg
singgapoleu	sg
singjapuur	sg
sinhapur	sg
sinigaal	sn
sinigaha	sn
sinigal	sn
siniwajamana	cn
sinkiang uighur autonomous region	cn
sinkiang uyghur autonomous region	cn
sinngapuur	sg
sinqapur	sg
sint barthelemy	bl
sint eustatius	bq
sint eustatius and saba bonaire	bq
sint helena	sh
sint maarten	sx
sint maarten dutch part	sx
sint maarten nutome	sx
sint marten	sx
sint martenas	sx
sint marteni	sx
sinteumaleuteon	sx
sintmartena	sx
sintraal afrikaanske republyk	cf
sinɛ	cn
sip	cy
sipalalita	gi
sipalus	cy
sipeini	es
sipele	cy
sipen	es
sipeyini	es
siple	cy
siplɛ	cy
sipraltaar	gi
sipri	cy
sipria	cy
siprus	cy
sipuriya	cy
siputi	dj
sipəlus	cy
sipɛlɛ	cy
sira lyun	sl
siraaliyoon	sl
siralyun	sl
sirbistan	rs
sirbistankaradag	csxx
siri	sy
siri lanka	lk
siria	sy
siria nutome	sy
siridhea	sy
sirie	sy
siriets	sy
sirii	sy
siriis	sy
siriis arabta	sy
siriis arabta respublika	sy
siriis arabtarespublika	sy
siriisarabta respublika	sy
sirija	sy
sirilaanka	lk
sirilanka	lk
sirio	sy
siriranka	lk
siriya	sy
sirja	sy
sirovaakiya	sk
sirovaaniya	si
sirovakya	sk
sirovenya	si
sirra riyooni	sl
siryya	sy
sishel	sc
sishelis	sc
sivolopati mo sani maieni	sj
siyan	sy
siyaŋ	sy
siyela leon	sl
siyera lewoni	sl
siyera lewɔni	sl
siyeralewone	sl
siyɛla lɛɔn	sl
siŋ hɛlina	sh
siŋ kisi ɓɛ nevisi	kn
siŋ lusiya	lc
siŋ piiyɛ ɓɛ mikelɔŋ	pm
siŋ viŋsi	vc
siŋapo	sg
siŋgakpoo	sg
siŋgapur	sg
sj	sj
sjalfstjornarsvaedid hong kong	hk
sjalfstjornarsvaedid makao	mo
sjarra lejone	sl
sjedinjene americhke drzhave	us
sjedinjene americke drzave	us
sjerraleone	sl
sjeverna koreja	kp
sjeverna marijanska ostrva	mp
sjeverni marijanski otoci	mp
sjina	cn
sjm	sj
sk	sk
skopje	mk
sl	sl
slavakiya	sk
slaveniya	si
slb	sb
sle	sl
sligo	ie
sllovaki	sk
slloveni	si
slofacia	sk
slofenia	si
slonokoscena obala	ci
slovaaki	sk
slovacchia	sk
slovachchina	sk
slovachia	sk
slovachie	sk
slovachka	sk
slovacia	sk
slovacka	sk
slovak	sk
slovak republic	sk
slovaketi	sk
slovaki	sk
slovakia	sk
slovakia nutome	sk
slovakia slovak republic	sk
slovakian	sk
slovakien	sk
slovakiet	sk
slovakija	sk
slovakiya	sk
slovakkia	sk
slovakkja	sk
slovakujo	sk
slovakya	sk
slovania	si
slovaquie	sk
slovaska	sk
slovatskaya respublika	sk
sloveeni	si
sloveenia	si
slovene	si
sloveni	si
slovenia	si
slovenia nutome	si
slovenian	si
slovenie	si
slovenien	si
slovenija	si
sloveniya	si
slovenja	si
slovensko	sk
slovenujo	si
slovenya	si
slovinia	si
slovinsko	si
slovɛni	si
slowacja	sk
slowakai	sk
slowakei	sk
slowaki	sk
slowakii	sk
slowakije	sk
slowakska	sk
slowakye	sk
sloweenie	si
slowenia	si
slowenie	si
slowenien	si
slowenii	si
slowenija	si
slowjenska	si
slufakya	sk
slufinya	si
sluvakya	sk
sluvinya	si
slv	sv
sm	sm
smaeyjar bandarikjanna	um
smolensk oblast	ru
smolensk oblast russia	ru
smr	sm
sn	sn
sngafura	sg
snɣafura	sg
so	so
so-som	so-som
soatane	jo
soazilandy	sz
socialist federal republic of yugoslavia	yucs
socialist republic of bosnia and herzegovina	ba
socialist republic of macedonia	mk
socialist republic of viet nam	vn
socialist republic of vietnam	vn
socialist soviet republic of georgia	ge
sod jeorjie un de sodlijje botteramms enselle	gs
sod koreja	kr
sodan	sd
sodsudahn	ss
soedan	sd
soedinennoe korolevstvo	gb
soedinennoe korolevstvo velikobritanii i severnoi irlandii	gb
soedinennye shtaty	us
soedineti amerikanski drzhavi	us
soedinyonnye shtaty	us
soedy	se
sofia	bg
soghomonyan kghziner	sb
soisa	ch
sollomon jedo	sb
solomon adalari	sb
solomon araldary	sb
solomon fudomekpowo nutome	sb
solomon gungey	sb
solomon islands	sb
solomon orollari	sb
solomon ƒudomekpowo nutome	sb
solomonan gairenash	sb
solomonis kundzulebi	sb
solomonovi ostrovi	sb
solomonovy o va	sb
solomonovy ostrova	sb
solomonska ostrva	sb
solomonski ostrovi	sb
solomony arluud	sb
solothurn	ch
solothurn switzerland	ch
solovakii	sk
solovenii	si
solsii	ge
soltani	jo
soltustik koreya	kr
soltustik marian araldary	mp
som	so
somaali	so
somaalia	so
somaalie	so
somaalije	so
somaariya	so
somailia	so
somalets	so
somali	so
somali democratic republic	so
somalia	so
somalia federal republic of	so
somalia nutome	so
somaliab	so
somalian	so
somalie	so
somalii	so
somalija	so
somaliland	so-som
somalilander	so-som
somalis	so
somaliya	so
somalja	so
somallia	so
somalsko	so
somalujo	so
somaria	so
somerset	gb
somersetshire	gb
somija	fi
somkheti	am
son barthelemy	bl
sonderverwaltigszona hongkong	hk
sonderverwaltigszona makau	mo
sonderverwaltigszone hongkong	hk
sonderverwaltigszone macao	mo
sonderverwaltungsregion macau	mo
sonderverwaltungszone hongkong	hk
sontgelena	sh
soomaaliland	so-som
soomaaliya	so
soome	fi
sor afrika	za
sor georgia og sor sandwich oyane	gs
sor georgia og sor sandwichoyene	gs
sor korea	kr
sor sudan	ss
sorinam	sr
sosom	so-som
souazilandi	sz
soudan	sd
soudan du sud	ss
souidia	se
sourinam	sr
south africa	za
south african	za
south australia	au
south australia australia	au
south carolina	us
south carolina sc	us
south carolina united states of america	us
south carolina us	us
south carolina usa	us
south dakota	us
south dakota sd	us
south dakota united states of america	us
south dakota us	us
south dakota usa	us
south georgia and the south sandwich islands	gs
south georgia og south sandwich islands	gs
south georgia south sandwich islands	gs
south korea	kr
south korean	kr
south ossetia	x-so
south ossetia occupied georgia	x-so
south ossetian	x-so
south sudan	ss
south sudanese	ss
south sudanese republic	ss
southafrican	za
southamptonshire	gb
southern kurdistan	iq-kr
southern sudan	ss
sovetrikin	suhh
sovetsky soyuz	suhh
soviet	suhh
soviet armenia	suhh
soviet ukraine	suhh
soviet union	suhh
sovyetler birligi	suhh
soyuz komory	km
soyuz sovetskih sotsialisticheskih respublik	suhh
soyuz ssr	suhh
spagn	es
spagna	es
spagne	es
spain	es
spain nutome	es
spanelsko	es
spanha	es
spania	es
spaniard	es
spanieb	es
spanielsko	es
spanien	es
spanija	es
spanish	es
spaniska	es
spanja	es
spanje	es
spanjolska	es
spann	es
spanska	es
spanya	es
spanyan	es
spanyol	es
spanyolorszag	es
spayola makhoche	mx
spayolahce makhoche	es
spetsialny administrativny raion gonkong kitaiskoi narodnoi respubliki	hk
spetsialny administrativny region kitaya gonkong	hk
spezialverwaltungszon hong kong	hk
spezialverwaltungszon macau	mo
spicberky a jan mayen	sj
spini	es
spitsbergen en jan mayen	sj
spitzbergak es jan mayen szigetek	sj
spm	pm
spojene arabske emiraty	ae
spojene kralovstvo	gb
spojene staty	us
spolucheni shtati ameriki	us
sr	sr
sra hongkong chiny	hk
sra makau chiny	mo
srb	rs
srbija	rs
srbija i crna gora	csxx
srbija i tsrna gora	csxx
srbiya	rs
srbsko	rs
srednjoafricka republika	cf
sri lanca	lk
sri lanka	lk
sri lanka nutome	lk
sri lankab	lk
sri lankan	lk
sri lanke	lk
sri lanko	lk
srilanka	lk
srilankan	lk
srilaŋka	lk
srr na sine hong cong	hk
srr na sine macao	mo
ss	ss
ssaeudiya	sa
ssaeudiyya taerabt	sa
ssaɛudiya	sa
ssaεudiyya taεrabt	sa
ssd	ss
ssewwid	se
ssha	us
ssicil	sc
ssin	cn
ssinigal	sn
ssiniɣal	sn
ssiralyun	sl
sslovakei	sk
ssloveenije	si
sssr	suhh
ssudan	sd
ssumal	so
sswaasiland	sz
sswid	se
ssx	gb
st	st
st andrews	gg
st aubin	je
st barthelemi	bl
st barthelemy	bl
st bartholomaus insla	bl
st christopher og nevis	kn
st gallen	ch
st gallen switzerland	ch
st georges	gd
st helena	sh
st helier	je
st john	je
st johns	ag
st kitts a nevis	kn
st kitts an nevis	kn
st kitts and nevis	kn
st kitts en nevis	kn
st kitts nevis	kn
st kitts och nevis	kn
st kitts und nevis	kn
st kitts und niuwis	kn
st kitts va nevis	kn
st kittsnevis	kn
st lucia	lc
st lucian	lc
st lusia	lc
st lutschiia	lc
st martin	mf
st martins	gg
st mary	je
st paul charlestown	kn
st peters port	gg
st petersburg	ru
st petersburg russia	ru
st pierr und miggelo	pm
st pierre a miquelon	pm
st pierre du bois	gg
st pierre en miquelon	pm
st pierre miquelon	pm
st pierre och miquelon	pm
st pierre og miquelon	pm
st pierre und miquelon	pm
st sampsons	gg
st vincent a grenadiny	vc
st vincent an dgrenadinnen	vc
st vincent and grenadines	vc
st vincent and the grenadines	vc
st vincent en die grenadine	vc
st vincent grenadines	vc
st vincent och grenadinerna	vc
st vincent og grenadinane	vc
st vincent og grenadinene	vc
st vincent the grenadines	vc
st vincent und dgrenadine	vc
st vincent und dgronadiine	vc
st vincent und die grenadinen	vc
st vincent va grenadines	vc
st vinsent grenadinoyggjar	vc
stadis unids da lamerica	us
stadou unanet	us
stadus unidos di merka	us
staf	gb
staffordshire	gb
staffs	gb
stait aontaithe mheiricea	us
stalingrad	ru
stanley	fk
stany zjednoczone	us
stany zjednoczone ameryki	us
state of eritrea	er
state of grenada	gd
state of israel	il
state of kuwait	kw
state of malta	mt
state of mexico	mx
state of new south wales	au
state of palestine	ps
state of qatar	qa
state of queensland	au
state of somaliland	so-som
state of south australia	au
state of tasmania	au
state of victoria	au
state of western australia	au
statele unite ale americii	us
states of guernsey	gg
stati uniti	us
stats units	us
statul cetatii vaticanului	va
statys unys	us
stavropol krai	ru
stavropol krai russia	ru
stinga nistrului	md-pmr
stirlingshire	gb-sct
stlu	lc
stockholm	se
stockholmer	se
stonia	ee
stora bretlands indiahavoyggjar	io
stora bretlands jomfruoyggjar	vg
storabretland	gb
storbritannia	gb
storbritannien	gb
stp	st
stredoafricka republika	cf
stuorra	gb
styr britani	gb
su	suhh
su-am	suhh
su-az	suhh
su-by	suhh
su-ee	suhh
su-ge	suhh
su-kg	suhh
su-kz	suhh
su-lt	suhh
su-lv	suhh
su-md	suhh
su-ru	suhh
su-tj	suhh
su-tm	suhh
su-ua	suhh
sua	us
suacilandia	sz
suafrika	za
suasilaand	sz
suasilani	sz
suazi	sz
suazilande	sz
suazilandia	sz
sud afriche	za
sud afrika	za
sud afriko	za
sud georgia en sudlike sandwicheilannen	gs
sud georgio kaj sud sandvicinsuloj	gs
sud korea	kr
sud koreo	kr
sud soedan	ss
sud sudan	ss
sud sudano	ss
suda	sd
sudaan	sd
sudaan mbongo	ss
sudaani	sd
sudafrica	za
sudafrika	za
sudan	sd
sudan a deas	ss
sudan dal sid	ss
sudan del sud	ss
sudan del sur	ss
sudan do sur	ss
sudan nutome	sd
sudan poludniowy	ss
sudan selatan	ss
sudana	sd
sudanas	sd
sudanese	sd
sudani	sd
sudani i jugut	ss
sudani kusini	ss
sudani ya sidi	ss
sudanni	sd
sudano	sd
sudanul de sud	ss
sudao	sd
sudao do sul	ss
sudau	sd
sudau di sul	ss
sudaŋ	sd
suden	sd
sudgeorgie und dsudlice senwicinsla	gs
sudgeorgien an dei sudlech sandwichinselen	gs
sudgeorgien und die sudlichen sandwichinseln	gs
sudkorea	kr
sudsudan	ss
sudur afrika	za
sudur georgia og sudur sandvikureyjar	gs
sudur korea	kr
sudur sudan	ss
sudurafrika	za
sudurgeorgia og sudursandvikureyjar	gs
sudurgeorgia og sudursandwichoyggjar	gs
sudurkorea	kr
sudurskautslandid	aq
sudursudan	ss
sudɛŋ	sd
suecia	se
sued	se
suede	se
suedi	se
suedia	se
suedin	se
suedɨn	se
suesia	se
suet	se
sueteni	se
sueudiya taerabt	sa
suezalan	ch
suff	gb
suffolk	gb
suhh	suhh
suica	ch
suid afrika	za
suid afrikab	za
suid georgie en die suidelike sandwicheilande	gs
suid korea	kr
suid soedan	ss
suis	ch
suisa	ch
suisi	ch
suisilani	ch
suissa	ch
suisse	ch
suitza	ch
suiza	ch
sulaimaana tinne	sb
sulaimaana tiŋŋɛ	sb
sulename	sr
sulinaam	sr
sulinam	sr
suliname	sr
sulinamu	sr
sulobakiya	sk
sulobeniya	si
sulovaakia	sk
sulovakiya	sk
sulovenia	si
suloveninya	si
sultanate of oman	om
sumal	so
sumalia	so
sumska oblast	ua
sumskaya oblast	ua
sumy	ua
sumy oblast	ua
sumy oblast ukraine	ua
sumy region	ua
sun	suhh
sundan	sd
suoma	fi
suomen tasavalta	fi
suomi	fi
suomija	fi
suopma	fi
sur	sr
suranam	sr
surb bardughimeos	bl
surb heghinei kghzi	sh
suri lanka	lk
suri laŋka	lk
suriah	sy
surie	sy
surije	sy
surinaam	sr
surinaamu	sr
surinam	sr
surinama	sr
surinamas	sr
surinambe	sr
suriname	sr
suriname nutome	sr
surinamese	sr
surinami	sr
surinamm	sr
surinamo	sr
surinams	sr
surinamska	sr
surinamu	sr
surinamɛ	sr
suriya	sy
suriye	sy
surrey	gb
surya	sy
surynam	sr
susoudan	ss
sussex	gb
sutaan	sd
sutaaŋ	sd
sutani fakatonga	ss
suteni	sd
sutherland	gb-sct
suudaan	sd
suudafrika	za
suudan	sd
suudaŋ	sd
suudgeorgie und dsuudlichi sandwitsch insle	gs
suudi arabistan	sa
suurbritannia	gb
suuria	sy
suurie	sy
suuriya	sy
suva	fj
suwazi lumaa	sz
suwazilan	sz
suwazilandi	sz
suwed	se
suwedan	se
suwedi	se
suweed	se
suweza lumaa	ch
suwiden	se
suwidɛŋ	se
suwiis	ch
suwis	ch
suwisi	ch
suwizalan	ch
suwɛd	se
suwɛdi	se
suɛd	se
suɛt	se
suɛudiya taɛrabt	sa
sv	sv
sv elenos sala	sh
sv martin	mf
svaasimaa	sz
svajc	ch
svajcarija	ch
svajcarska	ch
svajciarsko	ch
svalbara un jana majena sala	sj
svalbard	sj
svalbard a jan mayen	sj
svalbard aamma jan mayen	sj
svalbard agus jan mayen	sj
svalbard and jan mayen	sj
svalbard and jan mayen islands	sj
svalbard ba yan maien	sj
svalbard dan jan mayen	sj
svalbard e jan mayen	sj
svalbard e zhan majen	sj
svalbard en jan mayen	sj
svalbard et jan mayen	sj
svalbard eta jan mayen uharteak	sj
svalbard ev yan mayen	sj
svalbard i jan maien	sj
svalbard i jan majen	sj
svalbard i jan mayen	sj
svalbard i janmajen ostrva	sj
svalbard i yan maien	sj
svalbard i zhan mejen	sj
svalbard in jan mayen	sj
svalbard ja jan mayen	sj
svalbard jan mayen	sj
svalbard kple yan mayen nutome	sj
svalbard mpe jan mayen	sj
svalbard na jan mayen	sj
svalbard och jan mayen	sj
svalbard og jan mayen	sj
svalbard paunochna ushodnyaya zyamlya i yan maen	sj
svalbard si jan mayen	sj
svalbard und jaan maaie	sj
svalbard und jan mayen	sj
svalbard va jan mayen	sj
svalbard va yan mayen	sj
svalbard ve jan mayen adalari	sj
svalbard və yan mayen	sj
svalbard y jan mayen	sj
svalbard ya islla jan mayen	sj
svalbard zhana zhan maien	sj
svalbarda ja jan mayen	sj
svalbardas ir janas majenas	sj
svalbardi og jan mayen	sj
svalbardo kaj jan majen insulo	sj
svalmbarnt kai gian magien	sj
svartfjallaland	me
svasiland	sz
svata helena	sh
svata lucia	lc
svata lucie	lc
svaty bartolomej	bl
svaty kristof a nevis	kn
svaty krystof a nevis	kn
svaty martin	mf
svaty martin francie	mf
svaty martin nizozemsko	sx
svaty tomas a princov ostrov	st
svaty tomas a princuv ostrov	st
svaty vincenc a grenadiny	vc
svaty vincent a grenadiny	vc
svazi	sz
svazieana	sz
svazijsko	sz
svaziland	sz
svazilandas	sz
svazilando	sz
svazilend	sz
svazilenda	sz
svazilendi	sz
sveden	se
svedija	se
svedorszag	se
svedska	se
svedsko	se
svedujo	se
sveica	ch
sveicarija	ch
sveice	ch
sveis	ch
sveits	ch
sveitsi	ch
sventasis vincentas ir grenadinai	vc
sventoji liucija	lc
sverdlovsk oblast	ru
sverdlovsk oblast russia	ru
sverige	se
sverige rike	se
sveta elena	sh
sveta helena	sh
sveta jelena	sh
sveta lucija	lc
sveta stolica	va
sveti bartolomej	bl
sveti kristofer i nevis	kn
sveti kristofor i nevis	kn
sveti martin	mf
sveti petar i mikelon	pm
sveti toma i princip	st
sveti vartolomej	bl
sveti vincent i grenadini	vc
sveti vinsent i grenadinite	vc
svezia	se
svezie	se
svhelenas sala	sh
svica	ch
svicarska	ch
sviss	ch
svisujo	ch
svithjod	se
svizra	ch
svizzera	ch
svk	sk
svn	si
svoriki	se
svuizare	ch
svycarsko	ch
swaasilannda	sz
swains island	as
swasiland	sz
swasiska	sz
swazi	sz
swazilan	sz
swaziland	sz
swaziland nutome	sz
swazilanda	sz
swazilande	sz
swazilandi	sz
swazilandia	sz
swazilandə	sz
swazilund	sz
swazimaa	sz
swazirandi	sz
swaziska	sz
swdan	sd
swe	se
swede	se
swedeb	se
sweden	se
sweden nutome	se
swedia	se
swedija	se
swedish	se
swedska	se
swedɛ	se
swedɛn	se
sweede	se
sweici	ch
swetzaland	ch
swicarska	ch
swid	se
swideni	se
swiiserlaand	ch
swis	ch
swise	ch
swisi	ch
swisra	ch
swiss	ch
swiss confederation	ch
swisu	ch
swisɛ	ch
switerland	ch
switizirandi	ch
switserlan	ch
switserland	ch
switzerland	ch
switzerland nutome	ch
switzerlandi	ch
switzɛrland	ch
swizilandi	ch
swz	sz
swɛdǝ	se
sx	sx
sxm	sx
sy	sy
syad	td
syc	sc
sydafrika	za
sydgeorgien och sydsandwichoarna	gs
sydkorea	kr
sydney	au
sydsudan	ss
syeraleon	sl
syerra leone	sl
syili	cl
syin	cn
syipriya	cy
syiŋ	cn
sypra	cy
syprus	cy
syr	sy
syria	sy
syriab	sy
syrian	sy
syrian arab republic	sy
syrie	sy
syrien	sy
syriska	sy
syriya	sy
syrland	sy
syyria	sy
syɛraleon	sl
sz	sz
szamoa	ws
szaud arabia	sa
szenegal	sn
szent ilona	sh
szerbia	rs
szigetek	km
szingapur	sg
sziria	sy
szlovakia	sk
szlovenia	si
szomalia	so
szudan	sd
szvazifold	sz
szwajcaria	ch
szwecja	se
sǝr amerika ma laŋne	vi
sǝr anglofoŋ	gb
sǝr arabiya	sa
sǝr arabiya ma taini	ae
sǝr dominik ma lii	do
sǝr egypt	eg
sǝr eritre	er
sǝr fiji	fj
sǝr finland	fi
sǝr gibraltar	gi
sǝr grek	gr
sǝr groenland	gl
sǝr guine	gq
sǝr guyana ma franssǝ	gf
sǝr gwadeloupǝ	gp
sǝr haiti	ht
sǝr helena	sh
sǝr honduras	hn
sǝr indǝ	in
sǝr ireland	ie
sǝr island	is
sǝr israel	il
sǝr kenya	ke
sǝr kiribati	ki
sǝr kongo ma dii ne zair	cd
sǝr kore fah sǝŋ	kp
sǝr kore nekǝsǝŋ	kr
sǝr kowait	kw
sǝr kristof ne nievǝ	kn
sǝr lanka	lk
sǝr laos	la
sǝr lesotho	ls
sǝr lucia	lc
sǝr luxemburg	lu
sǝr ma kasǝŋ	nl
sǝr malawi	mw
sǝr mali	ml
sǝr malouniya ma laŋne	fk
sǝr malta	mt
sǝr maria ma laŋne	mp
sǝr marino	sm
sǝr marshall ma laŋne	mh
sǝr mauricǝ	mu
sǝr montserrat	ms
sǝr myanmar	mm
sǝr nauru	nr
sǝr nepal	np
sǝr niger	ne
sǝr palau	pw
sǝr palestiniya	ps
sǝr panama	pa
sǝr polynesiya ma franssǝ	pf
sǝr portugal	pt
sǝr pǝtar ne mikǝlon	pm
sǝr reunion	re
sǝr salomon ma laŋne	sb
sǝr salvador	sv
sǝr samoa	ws
sǝr sued	se
sǝr surinam	sr
sǝr swaziland	sz
sǝr swiss	ch
sǝr syek	cz
sǝr togo	tg
sǝr tokelau	tk
sǝr tonga	to
sǝr tuvalu	tv
sǝr vanuatu	vu
sǝr venezuela	ve
sǝr vietnam	vn
sǝr vinceŋ ne grenadiŋ	vc
sɔlsii	ge
sɔltani	jo
sɔmali	so
səlovaki	sk
səlovenia	si
səri laŋka	lk
sərqi timor	tl
səudiyyə ərəbistani	sa
sɛchɛlɛs	sc
sɛcɛl	sc
sɛlɛbi	rs
sɛn elena	sh
sɛn ki a nevi	kn
sɛn kpiyɛ a mikelɔŋ	pm
sɛn lushia	lc
sɛn vinsɨn a gɨlenadi u te	vc
sɛngapuri	sg
sɛnkrǝstɔf ri nyɛvǝ	kn
sɛnmarǝn	sm
sɛnpyɛr ri mikɛlɔŋ	pm
sɛnta afɨlekan lekpobele	cf
sɛntlisi	lc
sɛntɛlen	sh
sɛnvǝnsǝŋ ri grɛnadin	vc
sɛnɛgaa	sn
sɛnɛgal	sn
sɛshɛlɛ	sc
sɛsɛl	sc
sɛŋ fɛŋsaŋ elekelenatiin	vc
sɛŋkilistɔf eniɛf	kn
sɛŋpiɛl e mikelɔŋ	pm
sɛŋtɛ elɛɛnɛ	sh
sɛŋtɛlusi	lc
sɨkpɛn	es
sɨle laŋka	lk
sɨlovɨkɨa	sk
sɨlovɨnyia	si
ta	ta
ta14rkiye	tr
taani	dk
taansania	tz
taanzanyia	tz
taayiland	th
taayiwan	tw
taazikiistaan	tj
taazikistan	tj
tacikistan	tj
tadhania	tz
tadikistani	tj
tadjakistan	tj
tadjikistan	tj
tadjikistau	tj
tadjikistaŋ	tj
tadjiquistao	tj
tadschikischtan	tj
tadschikistahn	tj
tadschikistan	tj
tadsikistan	tj
tadsjikistan	tj
tadzhikistan	tj
tadzhikskaya ssr	suhh
tadzhykistan	tj
tadzikija	tj
tadzikisatan	tj
tadzikisitan	tj
tadzikistan	tj
tadzikistana	tj
tadzikisətaŋ	tj
tadzikisɨtan	tj
tadzjikistan	tj
tadzsikisztan	tj
tadzykistan	tj
taegug	th
taelan	th
taeland	th
taewan	tw
tafrikt tunzul	za
tafriqt wadda	za
tagazut n uszer	ci
tagduda n afrika wammas	cf
tagduda n cik	cz
tagduda n duminikan	do
tagduda tadimuqratit n kungu	cd
tagdudant tadimukratit n kongo	cd
tagdudant taduminikt	do
tagdudant tanammast n ifriqya	cf
tagdudant tatcikit	cz
tagelda taddukelt	gb
tagelda yedduklen	gb
tagikistan	tj
tagikujo	tj
tagldit imunn	gb
tahiti	pf
tahiti et ses iles	pf
tai	th
tai lumaa	th
tai po	hk
taidh bhan	tw
taidigeastan	tj
tailan	th
tailand	th
tailanda	th
tailandan	th
tailandas	th
tailande	th
tailandi	th
tailandia	th
tailandie	th
tailandɛ	th
tailani	th
taioana	tw
taipei	tw
taipeichina	tw
tairandi	th
taiuan	tw
taiuani	tw
taivan	tw
taivan v sostave kitaya	tw
taivana	tw
taivanas	tw
taivani	tw
taiwaani	tw
taiwan	tw
taiwan china	tw
taiwan nutome	tw
taiwan province de chine	tw
taiwan province of china	tw
taiwan republic of china	tw
taiwan roc	tw
taiwanese	tw
taiwani	tw
taiwanin	tw
taiwans	tw
taiwaŋ	tw
taizeme	th
tajik	tj
tajik soviet socialist republic	suhh
tajik ssr	suhh
tajiketi	tj
tajikiseutan	tj
tajikisitaani	tj
tajikisitan	tj
tajikisitani	tj
tajikisitaŋ	tj
tajikistaan	tj
tajikistan	tj
tajikistan nutome	tj
tajikistani	tj
tajikistaŋ	tj
tajikithtani	tj
tajikstan	tj
tajiquistao	tj
tajland	th
tajlande	th
tajlandia	th
tajlandja	th
tajlando	th
tajska	th
tajvan	tw
tajvano	tw
tajwan	tw
takelau	tk
taki	tr
takimenesitaani	tm
taliansko	it
talinite ai tobago	tt
tallinn	ee
talyaani	it
tambov oblast	ru
tambov oblast russia	ru
tambovskaya oblast	ru
tambovskaya oblast rossiya	ru
tamil nadu	in
tamil nadu india	in
tamnadt tanglizit n ugaru ahindi	io
tanazani	tz
tanemalk	dk
tanemark	dk
tanga	to
tanjania	tz
tanjung verde	cv
tansaania	tz
tansaaniya	tz
tansani	tz
tansania	tz
tansanii	tz
tansaniia	tz
tansanija	tz
tansaniya	tz
tanska	dk
tanzaani	tz
tanzani	tz
tanzania	tz
tanzania nutome	tz
tanzania united republic of	tz
tanzaniab	tz
tanzanian	tz
tanzanie	tz
tanzaniets	tz
tanzanii	tz
tanzanija	tz
tanzaninya	tz
tanzanio	tz
tanzaniya	tz
tanzanya	tz
tarawa	ki
tarile de jos	nl
tarks ev kaykos kghziner	tc
tashkent	uz
tasikistaan	tj
tasikistaaŋ	tj
tasikitani	tj
tasmania	au
tasmania australia	au
taswegian	au
tatarstan	ru
tatarstan russia	ru
tatzikistan	tj
taxhikistan	tj
taxiquistan	tj
tay ban nha	es
tay sahara	eh
tayikistan	tj
tayilaand	th
tayilanda	th
tayilandi	th
tayirandi	th
tayiwaan	tw
tayiwaani	tw
tayiwani	tw
taylaand	th
tayland	th
taylanda	th
taylannda	th
tayvan	tw
taywaan	tw
taywan	tw
tazhikistan	tj
tazhikstan	tj
tazikisita	tj
tazikistan	tj
ta¼rkiye	tr
taŋsani	tz
taŋzaninya	tz
taŋəzani	tz
taɣazut n uszer	ci
tbilisi	ge
tbilisi georgia	ge
tbilisian	ge
tc	tc
tca	tc
tcad	td
tcd	td
tchad	td
tchaj wan	tw
tchecoslovaquie	cshh
tcheque republique	cz
tchequie	cz
td	td
teeki	tr
tegucigalpa	hn
tehas	us
tehas sedineni shchati	us
teheran	ir
tehran	ir
tejas	us
tejas estados unidos	us
teki nutome	tr
tekimenesitan	tm
tekkland	cz
tekkoslovakia	cshh
tekmenistan	tm
tekmenistan nutome	tm
teks kple kaikos fudomekpowo nutome	tc
tekɨmenesɨtan	tm
tel aviv	il
tel avivi	il
telan	th
telangana	in
telangana india	in
tele bo timoo	tl
tele ɓɔ timɔɔ	tl
teleneda a tobagu	tt
telyan	it
temokraatischi republik kongo	cd
tenerife	es
tenesi	us
tenesi estados unidos	us
tenimaake	dk
tenisania	tz
tennessee	us
tennessee etatsunis	us
tennessee tn	us
tennessee united states of america	us
tennessee us	us
tennessee usa	us
tennessi	us
tennessi ssha	us
teokeuseu keikeoseu jedo	tc
teoki	tr
terinite ri tobago	tt
teritori britanic dal ocean indian	io
teritoriile australe si antarctice franceze	tf
teritoriile palestiniene	ps
teritoris meridionai frances	tf
teritoris palestines	ps
teritoriul britanic din oceanul indian	io
teritwar britanik losean indien	io
teritwar palestinn	ps
terks zhane kaikos araldary	tc
terksas un kaikosas salas	tc
terksisa da kaikosis kundzulebi	tc
terkso ir kaikoso salos	tc
ternopil	ua
ternopil oblast	ua
ternopil oblast ukraine	ua
ternopil region	ua
ternopilska oblast	ua
ternopol	ua
ternopolskaya oblast	ua
terras franses di sul	tf
terre australi francesi	tf
terres australes et antarctiques francaises	tf
terres australes francaises	tf
territoire britannique de locean indien	io
territoire des iles wallis et futuna	wf
territoire des iles wallisetfutuna	wf
territoires du nordouest	ca
territoires palestiniens	ps
territoret australiane franceze	tf
territoret palestineze	ps
territori britanic de locea indic	io
territori britanik i oqeanit indian	io
territori britannic en locean indic	io
territori palestinais	ps
territori palestinesi	ps
territorio britanico del oceano indico	io
territorio britanico do oceano indico	io
territorio britannico delloceano indiano	io
territorio da palestina	ps
territorio palestino	ps
territorios australes franceses	tf
territorios franceses do sul	tf
territorios palestinianos	ps
territorios palestinos	ps
territoris francesos del sud	tf
territoris franzos meridiunals	tf
territoriu britanicu del oceanu indicu	io
territorji francizi ta nofsinhar	tf
territorju palestinjan	ps
territory of gibraltar	gi
territory of the wallis and futuna islands	wf
terytoria palestynskie	ps
tessin	ch
teulinidadeu tobago	tt
tewan	tw
tex	us
texas	us
texas etatsunis	us
texas tx	us
texas united states of america	us
texas us	us
texas usa	us
tf	tf
tg	tg
tgo	tg
th	th
tha	th
thai	th
thai lan	th
thaieana	th
thaifold	th
thailan	th
thailand	th
thailand nutome	th
thailanda	th
thailande	th
thailandi	th
thailandia	th
thailandska	th
thailandy	th
thailf	th
thaimaa	th
thajsko	th
thamarino	sm
thamoa	ws
thamoa ya marekani	as
thanh vatican	va
thantahelena	sh
thantakitdhi na nevith	kn
thantaluthia	lc
thantapieri na mikeloni	pm
thantavithenti na grenadini	vc
thao tome na principe	st
thaudi	sa
thayilandi	th
thayiwani	tw
thayland	th
the bahamas	bs
the british islands	gb
the democratic republic of the congo	cd
the european union	eu
the former yugoslav republic of macedonia	mk
the gambia	gm
the island of niue	nu
the netherlands	nl
the niue	nu
the philippines	ph
the republi c of ireland	ie
the republic of ireland	ie
the republic of korea	kr
the republic of latvia	lv
the republic of libe ria	lr
the republic of the congo	cg
the socialist peoples libyan arab jamahiriya	ly
the state of alania	x-so
the state of eritrea	er
the state of palestine	ps
the syechelles	sc
the turkish republic	tr
the united kingdom	gb
the united states of america	us
the valley	ai
the virgin islands	vg
thekhi	tr
thenegali	sn
thiera leoni	sl
thimphu	bt
thingapoo	sg
thiria	sy
thirilanka	lk
thirteen colonies	us
thlovenia	si
tho nhi ky	tr
thogo	tg
thokelawu	tk
tholvakia	sk
thomalia	so
thonga	to
thudani	sd
thueringen	de
thuoc dia anh tai an do duong	io
thurgau	ch
thurgau switzerland	ch
thurinamu	sr
thuringen	de
thuringia	de
thuringia germany	de
thuvalu	tv
thuy dien	se
thuy si	ch
thyskaland	de
tianjin	cn
tianjin china	cn
tianjin municipality	cn
tibet	cn-xz
tibet autonomous region	cn-xz
tibetan	cn-xz
ticino	ch
ticino schweiz	ch
ticino svizzera	ch
ticino switzerland	ch
tientsin	cn
tierkei	tr
tierres australes franceses	tf
tigduda n tefriqt talemmast	cf
tigduda taduminikit	do
tigduda tagdudant n kungu	cd
tigeldunin yedduklen taerabin	ae
tigeldunin yedduklen taɛrabin	ae
tigzirin n falkland	fk
tigzirin n igf uzegzaw	cv
tigzirin n iɣf uzegzaw	cv
tigzirin n kabbirdi	cv
tigzirin n kamyan	ky
tigzirin n kayman	ky
tigzirin n kuk	ck
tigzirin n malawi	fk
tigzirin n marcal	mh
tigzirin n maryan n izzlmd	mp
tigzirin n maryan ufella	mp
tigzirin n maryana tugafat	mp
tigzirin n nurfulk	nf
tigzirin n saluman	sb
tigzirin n salumun	sb
tigzirin n sulumun	sb
tigzirin n turkya d kayk	tc
tigzirin n virjin n iwunak yedduklen	vi
tigzirin n yixef azegzaw	cv
tigzirin timgad n iwunak munnin	vi
tigzirin timgad n nngliz	vg
tigzirin tinawfukin	nf
tigzirin tiverjiniyin tigliziyin	vg
tigzirin turkiyyin d tikaykusin	tc
tigzirin virgin tibritaniyin	vg
tigzirt nurfulk	nf
tikemenisita	tm
tikɛmenisita	tm
tiliki	tr
tilinidad na tobago	tt
tilinidadi ni tobago	tt
tilinitaat na tupako	tt
tilinitaat na tupakɔ	tt
tilinitati mo topako	tt
timchasovo okupovana terytoriya avtonomnoi respubliky krim	ua-cri
timlilit	re
timo boka	tl
timoa hahake	tl
timog korea	kr
timog sudan	ss
timoli ya kunena	tl
timoli ya mashaliki	tl
timool u nipalen	tl
timoor fudnaange	tl
timoor fuɗnaange	tl
timoor hawsa	tl
timoori yi ituumba	tl
timoori yi itʉʉmba	tl
timor	tl
timor ane a est	tl
timor anǝ a ɛst	tl
timor atsinanana	tl
timor da lost	tl
timor kangilliit	tl
timor leshti	tl
timor leste	tl
timor leste nutome	tl
timor lesti	tl
timor likol	tl
timor oriantal	tl
timor oriental	tl
timor ta gabas	tl
timor tal lvant	tl
timor tsindikeh	tl
timor wschodni	tl
timore ya moniele	tl
timorese	tl
timori lindor	tl
timori ya isti	tl
timori ya mashariki	tl
timoriya	tl
timorka bari	tl
timorleste	tl
timorleste east timor	tl
timorleste formerly east timor	tl
timoro ti to	tl
timoru wa diboku	tl
timoru yiburasirazuba	tl
timorul de est	tl
timorɛ ya moniɛlɛ	tl
timowa	tl
timur n lqblt	tl
timur tagmut	tl
timura yessakesren	nl
timɔ boka	tl
timɔr likol	tl
timɔr tsindikeh	tl
timɔɔl u nipalɛn	tl
tinidade mpe tobago	tt
tinidade ne tobago	tt
tinidadɛ mpe tobago	tt
tinizi	tn
tiomor thoir	tl
tipperary	ie
tirana	al
tirchia	tr
tiriad breizhveurat meurvor indez	io
tiriadou palestina	ps
tirinidad da tobago	tt
tirinidad ve tobago	tt
tirinidadi na tobago	tt
tiriniida ya tobaago	tt
tiriogaeth brydeinig cefnfor india	io
tiriogaethau palesteinaidd	ps
tirki	tr
tirkmenistan	tm
tirkmɛnistaŋ	tm
tirnidaad e tobaago	tt
tiroedd deheuol ac antarctig ffrainc	tf
titina afrika repoblik nutome	cf
titina afrika repɔblik nutome	cf
titsland	de
tj	tj
tjeckien	cz
tjeggiese republiek	cz
tjekkia	cz
tjekkiet	cz
tjk	tj
tk	tk
tkl	tk
tkm	tm
tl	tl
tlinidad na tobago	tt
tls	tl
tm	tm
tn	tn
to	to
toake	tr
tobago	tt
tocala	tk
tocantins	br
tocantins brazil	br
tochigi	jp
toga	tg
togas	tg
togo	tg
togo nutome	tg
togob	tg
togolese	tg
togolese republic	tg
togolo	tg
togoo	tg
togu	tg
tojikiston	tj
tokela	tk
tokelaau	tk
tokelaaw	tk
tokelao	tk
tokelaou	tk
tokelau	tk
tokelau nutome	tk
tokelaw	tk
tokelawu	tk
tokellau	tk
tokelo	tk
tokerawu	tk
toko	tg
tokushima	jp
tokyo	jp
tokǝlao	tk
tominica	dm
tominika	dm
tominikaanischi republik	do
tomsk oblast	ru
tomsk oblast russia	ru
tomskaya oblast	ru
tomskaya oblast rossiya	ru
ton	to
tona	to
tonga	to
tonga nutome	to
tongan	to
tongga	to
tongo	tg
tonizia	tn
tonka	to
tonnga	to
tonngaa	to
tonqa	to
toogo	tg
toojo	tg
tooki	tr
toonga	to
toqo	tg
toquelau	tk
torkia	tr
torkmenistan	tm
torks und gaiggos insle	tc
torokorszag	tr
toronto	ca
torshavn	fo
tortola	vg
tottori	jp
tourkia	tr
tourkmenistan	tm
touvalou	tv
tov afrikiin bugd nairamdah uls	cf
tovalo	tv
toyama	jp
tozhikiston	tj
tp	tl
tptl	tl
tr	tr
transcarpathia	ua
transcarpathian region	ua
transdniestria	md-pmr
transnistria	md-pmr
transylvania	ro
transylvanian	ro
trianaid agus tobago	tt
trieu tien	kp
trindad d tubagu	tt
trindade e tobago	tt
trinida y tobagu	tt
trinidad	tt
trinidad a tobago	tt
trinidad a tobago a	tt
trinidad aamma tobago	tt
trinidad an tobago	tt
trinidad and tobago	tt
trinidad ba tobago	tt
trinidad bo tobago	tt
trinidad d tubagu	tt
trinidad dan tobago	tt
trinidad e tobago	tt
trinidad en tobago	tt
trinidad es tobago	tt
trinidad et tobago	tt
trinidad eta tobago	tt
trinidad ev tobago	tt
trinidad gi tobago	tt
trinidad ha tobago	tt
trinidad i tobago	tt
trinidad i tobagu	tt
trinidad in tobago	tt
trinidad ja tobago	tt
trinidad kple tobago nutome	tt
trinidad le tobago	tt
trinidad na tobago	tt
trinidad nda tobaago	tt
trinidad ne tobago	tt
trinidad och tobago	tt
trinidad og tobago	tt
trinidad pen tobago	tt
trinidad si tobago	tt
trinidad sy tobago	tt
trinidad tobago	tt
trinidad u tobago	tt
trinidad un tobaajo	tt
trinidad und tobaago	tt
trinidad und tobago	tt
trinidad va tobago	tt
trinidad va tobaqo	tt
trinidad ve tobago	tt
trinidad və tobaqo	tt
trinidad y tobago	tt
trinidad zhana tobago	tt
trinidad ɓɔ tobago	tt
trinidada un tobago	tt
trinidadas ir tobagas	tt
trinidadi da tobago	tt
trinidadian	tt
trinidado kaj tobago	tt
trinidads be tobago	tt
trinintant kai tombango	tt
trinitat i tobago	tt
trinite ek tobago	tt
trinite et tobago	tt
trinite ne tobago	tt
trinite ni tobago	tt
triniteettobago	tt
trinituee na tobago	tt
tripoli	ly
tripura	in
tripura india	in
tristan	ta
tristan da cunha	ta
tristan da cunha saint helena ascension and tristan da cunha	ta
tristandakunya	ta
tristandakunya sentelena	ta
trucial states	ae
trung quoc	cn
trynidad i tabaga	tt
trynidad i tobago	tt
tsaad	td
tsad	td
tsad nutome	td
tsadi	td
tsady	td
tsaina	cn
tsaina nutome	cn
tsant	td
tsar	cf
tschad	td
tschechien	cz
tschechische republik	cz
tschechischi republik	cz
tschibuuti	dj
tschile	cl
tsechiki dimokratia	cz
tsecie	cz
tsehhi	cz
tsek repoblik nutome	cz
tsekki	cz
tsentralna afrykanskaya respublika	cf
tsentralno africhka republika	cf
tsentralnoafrichka republika	cf
tsentralnoafrikanska republika	cf
tsentralnoafrikanska respublika	cf
tsentralnoafrikanskaya respublika	cf
tsentraluri aprikis respublika	cf
tshad	td
tshadi	td
tshanatohna shtatash	us
tshili	cl
tsibiran birjin ta amurka	vi
tsibiran falkilan	fk
tsibiran kaiman	ky
tsibiran kap barde	cv
tsibiran kuku	ck
tsibiran mariyana na arewa	mp
tsibiran marshal	mh
tsibiran salaman	sb
tsibirin birjin na birtaniya	vg
tsibirin narfalk	nf
tsieina	cn
tsiili	cl
tsile	cl
tsile nutome	cl
tsili	cl
tsjaad	td
tsjad	td
tsjechie	cz
tsjechje	cz
tsjekkia	cz
tskhinvali region	x-so
tskhinvali region of georgia	x-so
tskhinvali region of south ossetia	x-so
tskhinvalis regioni	x-so
tsminda elenes kundzuli	sh
tsnndyan kghzi	cx
tsrna gora	me
tsuen wan	hk
tsyorks i kaikas	tc
tsɛk repɔblik nutome	cz
tt	tt
ttake	tr
tto	tt
ttugu	tg
tuaisceart eireann	gb-nir
tuballu	tv
tubalu	tv
tubhalu	tv
tuen mun	hk
tufalu	tv
tugu	tg
tuinisea	tn
tukemenisita	tm
tukimenisitan	tm
tukimenisitani	tm
tukimɛnisitaŋ	tm
tukisi be kaikoosi tinne	tc
tukisi ɓɛ kaikoosi tiŋŋɛ	tc
tuklaw	tk
tuklu	tk
tukumenistani	tm
tula oblast	ru
tula oblast russia	ru
tuleukeumeniseutan	tm
tulskaya oblast	ru
tulskaya oblast rossiya	ru
tuluchimenistani	tm
tuluit nunaat	gb
tuluk na kayiik	tc
tuluki	tr
tulukii	tr
tulukimenisitani	tm
tulukimenistani	tm
tulukmenisitaan	tm
tulukmenisitaaŋ	tm
tumuneke	dm
tumur asamar	tl
tun	tn
tunduk koreya	kp
tunduk mariana araldary	mp
tuneesia	tn
tuneesie	tn
tuneesije	tn
tunes	tn
tuneshia	tn
tunesi	tn
tunesia	tn
tunesie	tn
tunesien	tn
tunez	tn
tunezia	tn
tuneziska	tn
tunezja	tn
tunga	to
tunicia	tn
tunihyia	tn
tuniisiya	tn
tunis	tn
tunisas	tn
tunisi	tn
tunisia	tn
tunisia nutome	tn
tunisiab	tn
tunisian	tn
tunisian republic	tn
tunisie	tn
tunisien	tn
tunisii	tn
tunisija	tn
tunisiya	tn
tunisko	tn
tunisya	tn
tunithia	tn
tunizi	tn
tunizia	tn
tuniziets	tn
tunizii	tn
tunizija	tn
tunizio	tn
tuniziya	tn
tuns	tn
tunus	tn
tunusi	tn
tunɛsi	tn
tur	tr
turakamanisatan	tm
turaki	tr
turchia	tr
turchie	tr
turcia	tr
turcija	tr
turcja	tr
turcmanastan	tm
turcomenistao	tm
turechchina	tr
turecko	tr
turetskaya respublika	tr
turggei	tr
turgi	tr
turgmenistan	tm
turiki	tr
turiki gun ni kayiki	tc
turikimenisitani	tm
turikmenstan	tm
turindaadi ne tobago	tt
turindaadi ni tobago	tt
turindeda be tobhego	tt
turindeda ɓɛ tobhego	tt
turinidad na tobago	tt
turk	tr
turk ba kaikosyn arluud	tc
turk d tegzirin n kaykus	tc
turk eta caicos uharteak	tc
turk nda kayikos gungey	tc
turkaja	tr
turkaland	tr
turkay	tr
turkei	tr
turkeieb	tr
turketi	tr
turkey	tr
turki	tr
turkia	tr
turkiet	tr
turkii	tr
turkija	tr
turkije	tr
turkimenistan	tm
turkis da tsibiran kaikwas	tc
turkish	tr
turkish cypriot	tr
turkish republic of north	tr
turkish republic of northern cyprus	cy-trnc
turkiya	tr
turkiya ne kaicos ma lanne	tc
turkiya ne kaicos ma laŋne	tc
turkiye	tr
turkiye cumhuriyeti	tr
turkiye republic of	tr
turkiyya	tr
turkki	tr
turkmanistan	tm
turkmaniston	tm
turkmanstan	tm
turkmeenischtan	tm
turkmen	tm
turkmen soviet socialist republic	suhh
turkmen ssr	suhh
turkmeneti	tm
turkmeni	tm
turkmenia	tm
turkmenie	tm
turkmeniska	tm
turkmenistaan	tm
turkmenistahn	tm
turkmenistan	tm
turkmenistana	tm
turkmenistanas	tm
turkmenistani	tm
turkmenistaŋ	tm
turkmenisztan	tm
turkmeniya	tm
turkmenskaya ssr	suhh
turkmensko	tm
turkmenstan	tm
turkmenujo	tm
turkmonstan	tm
turkmənistan	tm
turkmɛnistaŋ	tm
turkoicho	tr
turkojska	tr
turkowska	tr
turks a caicos	tc
turks a caicos kupy	tc
turks a caicosinselen	tc
turks and caicos	tc
turks and caicos is	tc
turks and caicos islads	tc
turks and caicos islands	tc
turks caicos	tc
turks caicos islands	tc
turks en caicoseilande	tc
turks en caicoseilanden	tc
turks en caicoseilannen	tc
turks es caicos szigetek	tc
turks gi caicos islands	tc
turks i caicos	tc
turks i kajkos ostrva	tc
turks ja caicos	tc
turks ja caicos sullot	tc
turks ja caicossaaret	tc
turks ne caicos islands	tc
turks och caicosoarna	tc
turks og caicoseyjar	tc
turks og caicosoerne	tc
turks og caicosoyane	tc
turks og caicosoyene	tc
turks og caicosoyggjar	tc
turks und caicosinseln	tc
turks und caicosinsla	tc
turks va kaikos adalari	tc
turks va kaikos orollari	tc
turks va kaykos orollari	tc
turks ve caicos adalari	tc
turks və kaikos adalari	tc
turks zhana kaikos araldary	tc
turkujo	tr
turkumenistaan	tm
turkumenistan	tm
turkumenistau	tm
turky	tr
turkya	tr
turkye	tr
turqi	tr
turquemenistao	tm
turquia	tr
turquie	tr
turska	tr
turtsiya	tr
turtsyya	tr
turukii	tr
turukimenisitani	tm
turukimenistani	tm
turukimenithtani	tm
turukiya	tr
turukumenisitani	tm
turəki	tr
turəkəmənisətaŋ	tm
tushtuk afrika respublikasy	za
tushtuk koreya	kr
tushtuk sudan	ss
tushtuk zhorzhiya zhana tushtuk sendvich araldary	gs
tutuila	as
tuutschland	de
tuv	tv
tuva	ru
tuva russia	ru
tuvaalu	tv
tuvalo	tv
tuvalu	tv
tuvalu nutome	tv
tuvaru	tv
tuwalu	tv
tuwaluu	tv
tuwkelawu	tk
tuwvaluw	tv
tuŋga	to
tv	tv
tver oblast	ru
tver oblast russia	ru
tverskaya oblast	ru
tverskaya oblast rossiya	ru
tw	tw
twiniji	tn
twn	tw
twrci	tr
tx usa	us
txad	td
txadi	td
txekiar errepublika	cz
txile	cl
txina	cn
tyade	td
tyne and wear	gb
tynisia	tn
tyorks a kaikos a gairenash	tc
tyrkia	tr
tyrkiet	tr
tyrkland	tr
tyrone	gb-nir
tyskland	de
tysklandi	de
tyumen	ru
tyumen oblast	ru
tyumen oblast russia	ru
tyumen region	ru
tyumenskaya oblast	ru
tyumenskaya oblast rossiya	ru
tz	tz
tza	tz
tzamaika	jm
tzerzi	je
tzimbouti	dj
tɔnga	to
tɔŋa	to
tɔŋga	to
tɔŋgɔ	tg
tɔŋka	to
tɔɔki	tr
təlinite ai tobago	tt
tɛki nutome	tr
tɛkmenistan nutome	tm
tɛkmɛnistan	tm
tɛks kple kaikos ƒudomekpowo nutome	tc
tɛlan	th
tɛrinitɛ ri tobago	tt
tɛwan	tw
tɛɛki	tr
u a e	ae
u k	gb
u rwanda	rw
u s chwila fi mbu mbu	vi
u s chwɨla fɨ mbuʔmbu	vi
ua	ua
ua-05	ua
ua-07	ua
ua-09	ua-lpr
ua-12	ua
ua-14	ua-dpr
ua-18	ua
ua-21	ua
ua-23	ua
ua-26	ua
ua-30	ua
ua-32	ua
ua-35	ua
ua-40	ua-cri
ua-43	ua-cri
ua-46	ua
ua-48	ua
ua-51	ua
ua-53	ua
ua-56	ua
ua-59	ua
ua-61	ua
ua-63	ua
ua-65	ua
ua-68	ua
ua-71	ua
ua-74	ua
ua-77	ua
ua-cri	ua-cri
ua-dpr	ua-dpr
ua-lpr	ua-lpr
uadyemi	ir
uae	ae
uaeraese	ru
uaioming	us
uaioming ssha	us
uajeemi	ir
uajemi	ir
ualbania	al
ualis i futuna	wf
uallas agus futuna	wf
uandora	ad
uashington	us
uashington estados unidos	us
uayalandi	ie
uayoming	us
uayoming estados unidos	us
uayoming estados unidos da america	us
uazabajani	az
ubaranja	fr
ubelgidi	be
ubelgiji	be
ubeligiiji	be
ubeligiji	be
ubelin	bj
ububiligi	be
ubudage	de
ubufaransa	fr
ubugande	ug
ubugereki	gr
ubuhindi	in
ubuholandi	nl
ubukini	mg
uburundi	bi
uburusiya	ru
ubushinwa	cn
ubusuwisi	ch
ubutaliyani	it
ubuyapani	jp
ubwongereza	gb
uc	au
uchadi	td
ucheki	cz
uchile	cl
uchina	cn
ucraina	ua
ucraine	ua
ucrania	ua
udaljena ostrva sad	um
udenimaka	dk
udhibekithtani	uz
udmurtia	ru
udmurtia russia	ru
udmurtskaya respublika	ru
udmurtskaya respublika rossiya	ru
udominika	dm
udssr	suhh
udyerumani	de
udzima wa komori	km
uellis va futuna	wf
ufalansa	fr
ufaraansa	fr
ufaransa	fr
ufaransa yo gwaya	gf
ufaransa yo potina	pf
ufarantha	fr
ufiini	fi
ufiji	fj
ufilipiino	ph
ufilipino	ph
ufini	fi
ufugustani	af
ug	ug
uga	ug
ugaanda	ug
ugaboni	ga
ugambia	gm
ugana	gh
uganda	ug
uganda nutome	ug
ugandaa	ug
ugandab	ug
ugandan	ug
ugande	ug
ugando	ug
ugiiki	gr
ugilichi	gr
ugine	gn
uginebisau	gw
ugiriki	gr
ugorshchina	hu
ugrenada	gd
ugrinlandi	gl
uguyana	gy
ugwadelupe	gp
ugwam	gu
ugwatemala	gt
uhabeeshi	et
uhabeshi	et
uhaiti	ht
uhendriikide hajasaared	um
uhindini	in
uhispania	es
uholaanzi	nl
uholandhi	nl
uholanzi	nl
uholanzi ya karibiani	bq
uhondurasi	hn
uhungaria	hu
uingeeza	gb
uingeredha	gb
uingereesa	gb
uingereza	gb
uisconsin	us
uiskonsin	us
uiskonsin ssha	us
uisraeli	il
uj kaledonia	nc
uj zeland	nz
ujamaika	jm
ujanda	ug
ujapani	jp
ujedinjeni arapski emirati	ae
ujerumaani	de
ujerumani	de
ujeubekiseutan	uz
ujeumani	de
ujibralta	gi
ujibuti	dj
ujikistani	tj
ujojia	ge
uk	gb
uk citizen	gb
ukalaine	ua
ukambodia	kh
ukanada	ca
ukanda	ug
ukaren	ua
ukatari	qa
ukazakistani	kz
ukengland	gb
ukenya	ke
ukereen	ua
ukereni	ua
ukeulaina	ua
ukileen	ua
ukilɛɛn	ua
ukingo wa maghalibi na ukanda wa gaza wa palestina	ps
ukingo wa magharibi na ukanda wa gaza wa palestina	ps
ukireeni	ua
ukirini	ua
uklaini	ua
ukodiva	ci
ukolombia	co
ukomoro	km
ukongo	cg
ukorasia	hr
ukorea kaskazini	kp
ukorea kusini	kr
ukr	ua
ukraiine	ua
ukrain	ua
ukraina	ua
ukraine	ua
ukraine nutome	ua
ukraine ssr	ua
ukraini	ua
ukrainian	ua
ukrainian soviet socialist republic	suhh
ukrainian ssr	suhh
ukrainian ssr ukraine	suhh
ukrainian state	ua
ukrainians	ua
ukrainskaya sovetskaya sotsialisticheskaya respublika	suhh
ukrainskaya ssr	suhh
ukraiŋ	ua
ukrajina	ua
ukrajna	ua
ukrajno	ua
ukran	ua
ukrana	ua
ukrania	ua
ukranian	ua
ukranya	ua
ukrayina	ua
ukrayn	ua
ukrayna	ua
ukreen	ua
ukren	ua
ukreni	ua
ukrɛn	ua
ukuba	cu
ukuprosi	cy
ukureini	ua
ukərɛn	ua
ukɛrɛni	ua
ulaanbaatar	mn
ulativia	lv
ulebanoni	lb
uleno	pt
ulesoto	ls
uliberia	lr
ulibya	ly
ulster	gb-nir
ulsterman	gb-nir
uluanda	rw
ulubali lwa hubahari ya hindi lwa huingereza	io
ulubali lwa magharibi nu gaza wa hupalestina	ps
ulugwai	uy
ulugwayi	uy
ulukuai	uy
ulukuey	uy
ulumani	ro
ulusi	ru
uluu britaniya	gb
uluvala lwa uwingelesa ku bahali ya hindi	io
ulyanovsk oblast	ru
ulyanovsk oblast russia	ru
ulyanovskaya oblast	ru
ulyanovskaya oblast rossiya	ru
um	um
umalawi	mw
uman	om
umantegro	me
umarekani	us
umasedonia	mk
umbuso weswatini	sz
umi	um
umisiri	eg
umm al quwain	ae
umm al quwain emirate	ae
umm al quwain uae	ae
umm al quwain united arab emirates	ae
umm alkuvein	ae
umm alkuvein oae	ae
umm alquwain	ae
umm alquwain uae	ae
umm alquwain united arab emirates	ae
umman	om
ummon	om
umozambiki	mz
umurwa wa vatikani	va
un	un
unciyapi makhoche	ca
undi muhityndagy britan aimagy	io
undistan	in
undonesia	id
undura	ad
unganda	ug
unganndaa	ug
ungar	hu
ungare	hu
ungari	hu
ungaria	hu
ungarija	hu
ungariya	hu
ungarn	hu
ungarni	hu
ungerija	hu
ungern	hu
ungheria	hu
ungiya	ai
ungrai	hu
ungreti	hu
ungria	hu
ungula	ao
ungverjaland	hu
uni emirat arab	ae
uniao europeia	eu
unied states	us
unijeri	ne
unijeria	ng
unio europea	eu
union des comores	km
union drepsocsoviet	suhh
union europea	eu
union europeenne	eu
union of soviet socialist republics	suhh
union of the comoros	km
union sovietique	suhh
united arab emirates	ae
united arab emirates nutome	ae
united kindgdom	gb
united kindgom	gb
united kingdom	gb
united kingdom england and wales	gb
united kingdom nutome	gb
united kingdom of great britain	gb
united kingdom of great britain and ireland	gb
united kingdom of great britain and northern ireland	gb
united kingdon	gb
united mexican states	mx
united nations	un
united nations organization	un
united republic of tanzania	tz
united stales	us
united states	us
united states citizen	us
united states minor outlying islands	um
united states of america	us
united states virgin islands	vi
unjann	hu
unkari	hu
uno	un
unorwe	no
untiga d barbuda	ag
unuiginta reglando	gb
unuigintaj arabaj emirlandos	ae
uolis i futuna	wf
uolis va futuna	wf
uolis və futuna	wf
uolisi da putuna	wf
uollis a futuna a	wf
uollis ba futuna	wf
uollis e futina	wf
uollis i futuna	wf
uollis pen futuna	wf
uollis va futuna	wf
uollis zhana futuna	wf
uomani	om
uoshington	us
uoshington ssha	us
upakistani	pk
upanama	pa
upapua	pg
uperuu	pe
upitkairni	pn
upolandi	pl
upwetoriko	pr
uqanda	ug
urdan	jo
urdun	jo
ureeno	pt
ureno	pt
uri	ch
uri switzerland	ch
uriterea	er
uriyunioni	re
uromania	ro
urrujwai	uy
ursr	suhh
urugauy	uy
urugua	uy
uruguaai	uy
uruguai	uy
uruguaib	uy
uruguaidh	uy
uruguaj	uy
uruguay	uy
uruguayan	uy
uruguayduko	uy
uruguaydukɔ	uy
urugue	uy
uruguee	uy
uruguwaay	uy
uruguwey	uy
urugvae	uy
urugvai	uy
urugvaj	uy
urugvaja	uy
urugvajo	uy
urugvajus	uy
urugvay	uy
urugwai	uy
urugwaj	uy
urugwajs	uy
urugway	uy
urugwayi	uy
urugwe	uy
urugwey	uy
urugwi	uy
urugwɛ	uy
urundi	bi
uruqvay	uy
urusi	ru
uruthi	ru
uruusi	ru
urwanda	rw
ury	uy
us	us
us citizen	us
us minor outlaying fudomekpowo nutome	um
us minor outlaying ƒudomekpowo nutome	um
us minor outlying islands	um
us of a	us
us outlying islands	um
us vergin fudomekpowo nutome	vi
us virgin islands	vi
us vɛrgin ƒudomekpowo nutome	vi
us-ak	us
us-al	us
us-ar	us
us-as	as
us-az	us
us-ca	us
us-co	us
us-ct	us
us-dc	us
us-de	us
us-fl	us
us-ga	us
us-gu	gu
us-hi	us
us-ia	us
us-id	us
us-il	us
us-in	us
us-ks	us
us-ky	us
us-la	us
us-ma	us
us-md	us
us-me	us
us-mi	us
us-mn	us
us-mo	us
us-mp	mp
us-ms	us
us-mt	us
us-nc	us
us-nd	us
us-ne	us
us-nh	us
us-nj	us
us-nm	us
us-nv	us
us-ny	us
us-oh	us
us-ok	us
us-or	us
us-pa	us
us-pr	pr
us-ri	us
us-sc	us
us-sd	us
us-tn	us
us-tx	us
us-um	um
us-ut	us
us-va	us
us-vi	vi
us-vt	us
us-wa	us
us-wi	us
us-wv	us
us-wy	us
usa	us
usa neitsisaared	vi
usa nutome	us
usalavado	sv
usamarino	sm
usamoa	ws
usamoa ya marekani	as
usantahelena	sh
usantakitzi na nevis	kn
usantalusia	lc
usantapieri na mikeloni	pm
usantavisenti na grenadini	vc
usao tome na principe	st
usas ytre oyer	um
usas ytre smaoyar	um
usas yttre oar	um
usaudi	sa
usbagastan	uz
usbekistaan	uz
usbekistan	uz
usbequistao	uz
usbǝkistaŋ	uz
usbɛkistaŋ	uz
uschbeekischtan	uz
usembaji	lu
usenegali	sn
ushelisheli	sc
ushenteni	li
ushodni tymor	tl
usibekisitaani	uz
usibekisitani	uz
usingapoo	sg
usipekitani	uz
usiria	sy
usirilanka	lk
usitelelia	au
usitila	at
uslovakia	sk
uslovenia	si
usomalia	so
usonaj malgrandaj insuloj	um
usonaj virgulininsuloj	vi
usono	us
ussbeekistahn	uz
ussr	suhh
ustrali	au
ustralya	au
ustriya	at
ustriyya	at
usudani	sd
usupekistaan	uz
usupekistaaŋ	uz
usurinamu	sr
uswaazi	sz
uswasi	sz
uswazi	sz
uswidi	se
uswiidi	se
uswiisi	ch
uswisi	ch
usɨtɛlɛlia	au
usɨtɨla	at
uta	us
uta estados unidos	us
uta ssha	us
utah	us
utah estados unidos	us
utah etatsunis	us
utah united states of america	us
utah us	us
utah usa	us
utah ut	us
utailandi	th
utanzania	tz
utemi wa kiaraabu	ae
uthwadhi	sz
uthwidi	se
uthwithi	ch
utimo mashariki	tl
utogo	tg
utokelau	tk
utonga	to
utrinidad na tobago	tt
uttar pradesh	in
uttar pradesh india	in
uttarakhand	in
uttarakhand india	in
utuki	tr
utuluchi	tr
utuluki	tr
utunisia	tn
uturuki	tr
uturukimenisitaani	tm
uturukimenistani	tm
uturuuki	tr
utuvalu	tv
utwania	lt
utyupi	et
uus kaledoonia	nc
uus meremaa	nz
uusbakistaan	uz
uusi kaledonia	nc
uusi seelanti	nz
uvalanza	fr
uvanuatu	vu
uvatikani	va
uvea mo futuna	wf
uvenezuela	ve
uvietinamu	vn
uwajemi	ir
uwalis na futuna	wf
uwingelesa	gb
uy	uy
uyemeni	ye
uyordani	jo
uz	uz
uzambia	zm
uzb	uz
uzbakistan	uz
uzbaxistan	uz
uzbechistan	uz
uzbeekistan	uz
uzbegisztan	uz
uzbek	uz
uzbeketi	uz
uzbekhistan	uz
uzbekistaan	uz
uzbekistan	uz
uzbekistan nutome	uz
uzbekistan rep of	uz
uzbekistana	uz
uzbekistanas	uz
uzbekistani	uz
uzbekistau	uz
uzbekistaŋ	uz
uzbekujo	uz
uzbekyston	uz
uzbekyston respublikasi	uz
uzbequistan	uz
uzbequistao	uz
uzbɛkistan	uz
uzebekisitani	uz
uzhgorod	ua
uzhhorod	ua
uzibechistani	uz
uzibekisita	uz
uzibekisitani	uz
uzibekistani	uz
uzibɛkisita	uz
uzimbabwe	zw
uzubekisatan	uz
uzubekisitani	uz
uzubekistan	uz
uzubekisətan	uz
uŋciyapi makhoche	ca
uŋganda	ug
uɣanda	ug
va	va
vaatikan laama	va
vacija	de
vaduz	li
vaduz liechtenstein	li
vailis agus futuna	wf
vakaru sachara	eh
valais	ch
valais switzerland	ch
valgevene	by
valis i futuna	wf
valis i futuna ostrva	wf
valiso kaj futuno	wf
valko venaja	by
valletta malta	mt
valonia	be
vanautu	vu
vanawuwatu	vu
vancouver	ca
vanoato	vu
vanocni ostrov	cx
vanouatou	vu
vanu	vu
vanuaatu	vu
vanuata	vu
vanuato	vu
vanuatu	vu
vanuatu nutome	vu
vanuatuan	vu
vanuatuo	vu
vanuatuw	vu
vanuwatu	vu
vanwatu	vu
vashington okrug kolumbiya	us
vashington okrug kolumbiya ssha	us
vastsahara	eh
vat	va
vaticaanstad	va
vaticaansted	va
vatican	va
vatican city	va
vatican city state	va
vatican man	va
vatican state	va
vaticano	va
vaticaŋ	va
vatika	va
vatikaani	va
vatikaanstad	va
vatikan	va
vatikan boloe	va
vatikan hot uls	va
vatikan kaghak petutyun	va
vatikan site	va
vatikan sɨtɛ	va
vatikana	va
vatikanbyur	va
vatikandu nutome	va
vatikani	va
vatikanid	va
vatikano	va
vatikano hiria	va
vatikano miesto valstybe	va
vatikans	va
vatikanske mesto	va
vatikanstad	va
vatikanstadt	va
vatikanstaten	va
vatikanu	va
vatikaŋ	va
vatikaŋ ɓoloe	va
vatykan	va
vaud	ch
vaud switzerland	ch
vc	vc
vct	vc
vd	vn
ve	ve
veiniseala	ve
velgio	be
velika britanija	gb
velika brytaniya	gb
velikaya britania	gb
velikobritaniya	gb
velka britanie	gb
velykobrytanii	gb
velykobrytaniya	gb
ven	ve
venaja	ru
venecuela	ve
veneezuyeela	ve
venemaa	ru
venesuel	ve
venesuela	ve
venetsuela	ve
venezoela	ve
venezouela	ve
venezueela	ve
venezuela	ve
venezuela bolivarian republic of	ve
venezuela nutome	ve
venezuela republica bolivariana de	ve
venezuelaa	ve
venezuelab	ve
venezuelan	ve
venezuele	ve
venezuelo	ve
venezuwela	ve
venezuwera	ve
venezwela	ve
vengri	hu
vengrija	hu
vengriya	hu
vengryya	hu
venzwera	ve
venzwila	ve
verainigti arabischi emirate	ae
verainigti schtaate	us
verainigts chonigriich	gb
vereenegt arabesch emirater	ae
vereenegt staate vun amerika	us
vereinigte arabische emirate	ae
vereinigte staaten	us
vereinigtes konigreich	gb
vereinigti arabise emirat	ae
vereinschte arrabesche emmirate	ae
vereinte nationen	un
verenigd koninkrijk	gb
verenigde arabiese emirate	ae
verenigde arabische emiraten	ae
verenigde arabyske emiraten	ae
verenigde koninkryk	gb
verenigde state van amerika	us
verenigde staten	us
vermont	us
vermont estados unidos	us
vermont etatsunis	us
vermont ssha	us
vermont united states of america	us
vermont us	us
vermont usa	us
vermont vt	us
vermoudes	bm
vest sahara	eh
vestsahara	eh
vestur sahara	eh
vestursahara	eh
vetnam	vn
vg	vg
vgb	vg
vhanuatu	vu
vi	vi
vianocny ostrov	cx
victoria	au
victoria australia	au
victoria british columbia	ca
viddaleni ostrovi ssha	um
viedanam	vn
viednam	vn
vienna	at
vientiane	la
viet nam	vn
viet nam dan chu cong hoa	vn
vietinaamu	vn
vietinami	vn
vietinamu	vn
vietna	vn
vietnaam	vn
vietnam	vn
vietnam democratic republic of	vn
vietnam nutome	vn
vietnamas	vn
vietname	vn
vietnamese	vn
vietnami	vn
vietnammi	vn
vijatnamm	vn
vijetnam	vn
vilges ruossa	by
vilnius	lt
vinisen senu ni grenadini	vc
vinisɛn senu ni grenadini	vc
vinizuela	ve
vinnitsa	ua
vinnitsa oblast	ua
vinnitskaya oblast	ua
vinnytsia	ua
vinnytsia oblast	ua
vinnytsia oblast ukraine	ua
vinnytsia region	ua
vinnytska oblast	ua
vinzwilla	ve
vir	vi
virgin araldary aksh	vi
virgin araldary britaniya	vg
virgin gorda	vg
virgin islander	vi
virgin islands british	vg
virgin islands of the united states	vi
virgin islands us	vi
virginia	us
virginia estados unidos	us
virginia occidental	us
virginia occidental estados unidos	us
virginia united states of america	us
virginia us	us
virginia usa	us
virginia va	us
virginie	us
virginie etatsunis	us
virginieoccidentale	us
virginieoccidentale etatsunis	us
virginiin gairenash atssh	vi
virginiin gairenash britani	vg
virginiya	us
virginiya ssha	us
virginskie o va britanskie	vg
virginskie o va ssha	vi
virginskie ostrova ssha	vi
virhinski ostrovi ssha	vi
virjiniis kundzulebi brit	vg
virjiniis kundzulebibrit	vg
virjiniiskundzulebi brit	vg
virmeniya	am
viro	ee
visiiwa vya fakulandi	fk
visiiwa vya kayimani	ky
visiiwa vya kuuku	ck
visiiwa vya marishaali	mh
visiiwa vya solomooni	sb
visiiwa vya turiiki na kaiiko	tc
visiiwa vya vigiini vya amerika	vi
visiiwa vya vigiini vya amerɨka	vi
visiiwa vya vigiini vya uingereesa	vg
visiiwa vya vigiini vya ʉɨngereesa	vg
visiwa vidogo vya nje vya marekani	um
visiwa vya alandi	ax
visiwa vya cocos keeling	cc
visiwa vya cook	ck
visiwa vya falkland	fk
visiwa vya faroe	fo
visiwa vya kaimai	ky
visiwa vya kayman	ky
visiwa vya maliana vya kaskazini	mp
visiwa vya mariana vya kaskazini	mp
visiwa vya marshal	mh
visiwa vya marshall	mh
visiwa vya mashal	mh
visiwa vya pitcairn	pn
visiwa vya solomon	sb
visiwa vya tulki na kaiko	tc
visiwa vya turki na kaiko	tc
visiwa vya vilgin vya malekani	vi
visiwa vya vilgin vya uingeeza	vg
visiwa vya virgin vya marekani	vi
visiwa vya virgin vya uingereza	vg
vithiwa vya cook	ck
vithiwa vya falkland	fk
vithiwa vya kayman	ky
vithiwa vya mariana vya kathkazini	mp
vithiwa vya marshal	mh
vithiwa vya tholomon	sb
vithiwa vya turki na kaiko	tc
vithiwa vya virgin vya marekani	vi
vithiwa vya virgin vya uingeredha	vg
vitnam	vn
vitneam	vn
vitryssland	by
viyanami	vn
viyenam	vn
viyetinaamu	vn
viyetiname	vn
viyetinamu	vn
viyetinamɛ	vn
viyɛnam	vn
viɛdnam	vn
viɛdənam	vn
viɛtnam	vn
vjetnam	vn
vjetnama	vn
vjetnamo	vn
vlaams gewest	be
vlaanderen	be
vlaanderen vlaams gewest	be
vladimir oblast	ru
vladimir oblast russia	ru
vladimirskaya oblast	ru
vladimirskaya oblast rossiya	ru
vn	vn
vneshnie malye o va ssha	um
vnm	vn
vokietija	de
volgograd	ru
volgograd oblast	ru
volgograd oblast russia	ru
volgograd rossiya	ru
volgograd russia	ru
volinska oblast	ua
volisa un futuna	wf
volisas ir futuna	wf
volivia	bo
vollis i futuna	wf
vologda oblast	ru
vologda oblast russia	ru
vologodskaya oblast	ru
vologodskaya oblast rossiya	ru
volyn	ua
volyn oblast	ua
volyn oblast ukraine	ua
volyn region	ua
volynskaya oblast	ua
voreia korea	kp
voronezh	ru
voronezh oblast	ru
voronezh oblast russia	ru
voronezh rossiya	ru
voronezh russia	ru
voronezhskaya oblast	ru
voronezhskaya oblast rossiya	ru
vosnia erzegovini	ba
vostochnaya germaniya	dd
vostochny timor	tl
vostrau buve	bv
vostrau dzhersi	je
vostrau herd i astravy makdonald	hm
vostrau hernsi	gg
vostrau kyurasaa	cw
vostrau mayota	yt
vostrau men	im
vostrau norfalk	nf
vostrau rastva	cx
vostrau svyatoi aleny	sh
voulgaria	bg
vrastan	ge
vrazilia	br
vretanika edafi indikou okeanou	io
vretanikes parthenoi nisoi	vg
vs klein omliggende eilande	um
vu	vu
vuolleeatnamat	nl
vuolleeatnamat saint martin	sx
vuong quoc anh	gb
vut	vu
vyalikabrytaniya	gb
vychodni timor	tl
vychodny timor	tl
vyetinaamu	vn
vyetnam	vn
vzhodni timor	tl
vǝnǝzuela	ve
vɛnɛzuwela	ve
vɛnɛzuɛɛla	ve
vɛnɛzwɛla	ve
w virginia	us
waals gewest	be
waissrussland	by
wakayama	jp
wake island	um
wales	gb-wls
wales a fuwtuwna	wf
waliis na futuna	wf
waliisi na futuuna	wf
walis ai futuna	wf
walis d futuna	wf
walis da futuna	wf
walis e futuna	wf
walis na futuna	wf
walis ni futuna	wf
walis ri futuna	wf
walise mpe futuna	wf
walise ne futuna	wf
walisi	wf
walisi na futuna	wf
walisi ne futuna	wf
walisi ni futuna	wf
walisɛ mpe futuna	wf
walith na futuna	wf
walkija	it
wallis a futuna	wf
wallis aamma futuna	wf
wallis and futuna	wf
wallis and futuna islands	wf
wallis ba futuna	wf
wallis d futuna	wf
wallis dan futuna	wf
wallis e futuna	wf
wallis ek futuna	wf
wallis en futuna	wf
wallis es futuna szigetek	wf
wallis et futuna	wf
wallis eta futuna	wf
wallis futuna	wf
wallis gi futuna	wf
wallis ha futuna	wf
wallis i futuna	wf
wallis in futuna	wf
wallis ja futuna	wf
wallis kple futuna nutome	wf
wallis nda futuna	wf
wallis ne futuna	wf
wallis och futunaoarna	wf
wallis og futuna	wf
wallis og futunaeyjar	wf
wallis og futunaoyggjar	wf
wallis si futuna	wf
wallis sy futuna	wf
wallis un futuna	wf
wallis und futuna	wf
wallis und futuuna	wf
wallis va futuna	wf
wallis ve futuna	wf
wallis ve futuna adalari	wf
wallis y futuna	wf
wallisetfutuna	wf
walliseu putuna jedo	wf
wallonia	be
wallonie	be
wallonien	be
walloon region belgium	be
wan chai	hk
wanuatu	vu
wanuwaatuu	vu
wanwatu	vu
war	gb
warks	gb
warris na futuna	wf
warsaw	pl
warw	gb
warwickshire	gb
wash usa	us
washington	us
washington dc	us
washington dc us	us
washington dc usa	us
washington etatsunis	us
washington state	us
washington united states of america	us
washington us	us
washington usa	us
washington wa	us
wass sahara	eh
waterford	ie
watikan	va
watikaŋ	va
watykan	va
wcrain	ua
wd tigzirin n virginya	vi
wegry	hu
weihnachtsinsel	cx
weissrussland	by
wellington	nz
welsh	gb-wls
welshwoman	gb-wls
wenesuwelaa	ve
wenezuela	ve
wenezwela	ve
wes sahara	eh
weschtsahara	eh
west bank	ps
west bank and gaza	ps
west bengal	in
west bengal india	in
west falkland	fk
west germany	de
west midlands	gb
west virginia	us
west virginia united states of america	us
west virginia us	us
west virginia usa	us
west virginia wv	us
westbrabant	nl
westelijke sahara	eh
western australia	au
western australia australia	au
western sahara	eh
western samoa	ws
westm	gb
westmeath	ie
westmorland	gb
westsahara	eh
wexford	ie
wf	wf
wg	gd
wicklow	ie
wielka brytania	gb
wienachts insle	cx
wienactsinsla	cx
wiessrussland	by
wietnam	vn
wigtownshire	gb-sct
wiissrussland	by
wilayah inggris di samudra hindia	io
wilayah kutub selatan prancis	tf
wilayah lautan hindi british	io
wilayah palestin	ps
wilayah palestina	ps
wilayah selatan perancis	tf
willemstad	cw
wilts	gb
wiltshire	gb
windhoek	na
wiraki	iq
wis	us
wisconsin	us
wisconsin estados unidos	us
wisconsin etatsunis	us
wisconsin united states of america	us
wisconsin us	us
wisconsin usa	us
wisconsin wi	us
wisrussland	by
wit ruslan	by
wiyetinamu	vn
wiyetnaam	vn
wiyɛtinamu	vn
wlf	wf
wlochy	it
wong tai sin	hk
worcestershire	gb
worcs	gb
worldwide	zz
worodugu afriki	za
worodugu kore	kr
worsts	gb
wosebita zarjadniska cona hongkong	hk
wosebita zarjadniska cona macao	mo
wosebna zastojnstwowa cona hongkong	hk
wosebna zastojnstwowa cona macao	mo
wrexham	gb-wls
ws	ws
wsm	ws
wufalansa	fr
wufini	fi
wugiliki	gr
wuholansi	nl
wujelumani	de
wuleno	pt
wulusi	ru
wuqing	cn
wurugwayi	uy
wutwa wa shiyalabu	ae
wuzibekisitaani	uz
wv usa	us
wv wv	us
wy usa	us
wybrzeze kosci sloniowej	ci
wyetnam	vn
wyo	us
wyoming	us
wyoming estados unidos	us
wyoming etatsunis	us
wyoming united states of america	us
wyoming us	us
wyoming usa	us
wyoming wy	us
wyspa bouveta	bv
wyspa bozego narodzenia	cx
wyspa man	im
wyspa swietej heleny	sh
wyspy alandzkie	ax
wyspy cooka	ck
wyspy dziewicze stanow zjednoczonych	vi
wyspy heard i mcdonalda	hm
wyspy kokosowe	cc
wyspy marshalla	mh
wyspy owcze	fo
wyspy salomona	sb
wyspy swietego tomasza i ksiazeca	st
wyɛtnam	vn
wɛnǝzwɛla	ve
x-so	x-so
xamaica	jm
xapon	jp
xb	um
xeorxa	ge
xeorxia	ge
xeorxia do sur e illas sandwich	gs
xerd va makdonald orollari	hm
xgz	ps
xh	um
xhamajke	jm
xhersej	je
xhibut	dj
xhorxha jugore dhe ishujt senduice te jugut	gs
xibraltar	gi
xibuti	dj
xile	cl
xili	cl
xina	cn
xinjiang	cn
xinjiang uyghur autonomous region	cn
xinjiang uygur autonomous region	cn
xipre	cy
xipri	cy
xiqing	cn
xitoy	cn
xk	xk
xkx	xk
xl	um
xm	um
xordania	jo
xorvatiya	hr
xq	um
xrikelandi	gr
xu	um
xv	um
y	it
y bahamas	bs
y congo brazzaville	cg
y congo kinshasa	cd
y deyrnas unedig	gb
y fatican	va
y ffindir	fi
y maldives	mv
y philipinau	ph
y swistir	ch
yamagata	jp
yamaguchi	jp
yamaik	jm
yamaika	jm
yamal	ye
yamalonenets autonomous okrug	ru
yamalonenets autonomous okrug russia	ru
yamalonenetsky	ru
yamalonenetsky avtonomny okrug	ru
yamalonenetsky avtonomny okrug rossiya	ru
yaman	ye
yamanashi	jp
yamayka	jm
yamoussoukro	ci
yangi kaledoniya	nc
yangi zelandiya	nz
yankin birtaniya na tekun indiya	io
yaounde	cm
yapon	jp
yaponi	jp
yaponiya	jp
yaroslavl oblast	ru
yaroslavl oblast russia	ru
yaroslavskaya oblast	ru
yaroslavskaya oblast rossiya	ru
yau tsim mong	hk
ye	ye
yekaterinburg	ru
yekaterinburg russia	ru
yem	ye
yemen	ye
yemen arab republic	ye
yemen nutome	ye
yemen republic of	ye
yemene	ye
yemeni	ye
yemenite	ye
yemenn	ye
yemenu	ye
yemeŋ	ye
yemɛn	ye
yemɛni	ye
yemɛnɛ	ye
yeni kaledoniya	nc
yeni kaledonya	nc
yeni zelanda	nz
yeni zelandiya	nz
yeonggug	gb
yeongguglyeong beojinaillaendeu	vg
yeongguglyeong indoyang sigminji	io
yerevan	am
yesil burun adalari	cv
yf	ar
yhdysvallat	us
yhdysvaltain erillissaaret	um
yhdysvaltain neitsytsaaret	vi
yibuti	dj
yilabalatar	gi
yiləbalatar	gi
yindonezya	id
yiraaka	iq
yiraani	ir
yisirayeri	il
yisrael	il
yisraeli	il
yitale	it
yiyk elena	sh
yndonesie	id
ynys bouvet	bv
ynys heard ac ynysoedd mcdonald	hm
ynys manaw	im
ynys norfolk	nf
ynys y garn	gg
ynys y nadolig	cx
ynysoedd aland	ax
ynysoedd cayman	ky
ynysoedd cocos keeling	cc
ynysoedd cook	ck
ynysoedd ffaro	fo
ynysoedd gogledd mariana	mp
ynysoedd gwyryf prydain	vg
ynysoedd gwyryf yr unol daleithiau	vi
ynysoedd marshall	mh
ynysoedd pellennig uda	um
ynysoedd pitcairn	pn
ynysoedd solomon	sb
ynysoedd turks a caicos	tc
ynysoedd y falklandmalvinas	fk
yokohama	jp
yoldani	jo
yoleudan	jo
yolodani	jo
yordan nutome	jo
yordani	jo
yordania	jo
yorks	gb
yorkshire	gb
yorodani	jo
yorudaani	jo
yorudaniya	jo
yougoslavie	yucs
yougoslavie serbiemontenegro	csxx
ypatingasis administracinis kinijos regionas honkongas	hk
ypatingasis administracinis kinijos regionas makao	mo
yr aifft	eg
yr almaen	de
yr ariannin	ar
yr eidal	it
yr iseldiroedd	nl
yr unol daleithiau	us
yr ynys las	gl
yslan	is
ysland	is
ysrayyl	il
yt	yt
yu	yucs
yuar	za
yubhekisitan	uz
yubhɛkisitaŋ	uz
yucs	yucs
yuen long	hk
yug	yucs
yuganda	ug
yugoslavia	yucs
yugoslavia former socialist federal republic	yucs
yugoslaviya	yucs
yugoslavya	yucs
yukaran	ua
yukele	ua
yukileini	ua
yukkerchu afrikin respublika	cf
yukon	ca
yukon canada	ca
yukreini	ua
yukurayine	ua
yukuren	ua
yukureŋ	ua
yukɛlɛ	ua
yulugwe	uy
yulugwɛ	uy
yunaete alab emele	ae
yunaete kindom	gb
yunaetɛ alab ɛmelɛ	ae
yunaetɛ kiŋdɔm	gb
yunaite arabhi emire	ae
yunaite kindon	gb
yunaitɛ arabhi ɛmire	ae
yunaitɛ kiŋdɔŋ	gb
yunan	gr
yunani	gr
yunanistan	gr
yunnan	cn
yunnan china	cn
yurugai	uy
yurugwae	uy
yurugwai	uy
yuwegowe	uy
yuwegɔwe	uy
yuxari qarabag	az-nk
yuzhen sudan	ss
yuzhna afrika	za
yuzhna dzhordzhiya i yuzhni sandvichevi ostrovi	gs
yuzhna koreya	kr
yuzhnaya dakota	us
yuzhnaya dakota ssha	us
yuzhnaya georgiya i yuzhnye sandvichevy o va	gs
yuzhnaya georgiya i yuzhnye sandvichevy ostrova	gs
yuzhnaya karolina	us
yuzhnaya karolina ssha	us
yuzhnaya koreya	kr
yuzhnaya osetiya	x-so
yuzhnoafrikanskaya respublika	za
yuzhny sudan	ss
yuzibekisitan	uz
yuzɨbɛkisɨtan	uz
yǝmɛn	ye
yɔrdania	jo
yəmən	ye
yɛmen	ye
yɛmɛn	ye
za	za
zabaikalsky krai	ru
zabaikalsky krai rossiya	ru
zabaykalsky krai	ru
zabaykalsky krai russia	ru
zaf	za
zagreb	hr
zahidna sahara	eh
zahodna sahara	eh
zahodnyaya sahara	eh
zair	zr
zaire	zr
zairean	zr
zakarpatska oblast	ua
zakarpatskaya oblast	ua
zakarpattia	ua
zakarpattia oblast	ua
zakarpattia oblast ukraine	ua
zakarpattya oblast	ua
zalamana salas	sb
zaliasis kysulys	cv
zamaik	jm
zamaika	jm
zamaiki	jm
zamani	de
zamayiki	jm
zambi	zm
zambia	zm
zambia nutome	zm
zambiab	zm
zambian	zm
zambie	zm
zambii	zm
zambija	zm
zambio	zm
zambiya	zm
zambja	zm
zambya	zm
zanbi	zm
zanzibar	tz
zapadna sahara	eh
zapadnaya sahara	eh
zapadnaya virginiya	us
zapadnaya virginiya ssha	us
zapadni sahara	eh
zapo	jp
zapon	jp
zapoon	jp
zaporizhia oblast	ua
zaporizhzhia	ua
zaporizhzhia oblast	ua
zaporizhzhia oblast ukraine	ua
zaporizhzhia region	ua
zaporizhzhya oblast	ua
zaporizka oblast	ua
zaporozhskaya oblast	ua
zaporozhye	ua
zaporozhye oblast	ua
zapɔ	jp
zapɔn	jp
zar	zr
zdruzene drzave amerike	us
zdruzeni arabski emirati	ae
zdruzeno kraljestvo	gb
ze be gon ine a amerika	vi
ze be gon ine a ingeris	vg
ze i gan	ky
ze i glas	is
ze i kuk	ck
ze i marcal	mh
ze ingeris ncom wa indi	io
ze maalwin	fk
ze maryannor	mp
ze nofolk	nf
ze palestine	ps
ze salomon	sb
ze tirk ri kakos	tc
zeelanda berria	nz
zeelandu taaga	nz
zelan anyon	nz
zeland mafuu	nz
zeland nevez	nz
zeland nwanah	nz
zelanda e re	nz
zelanda wa mumu	nz
zelande ya sika	nz
zelandi koura	nz
zelandɛ ya sika	nz
zelen rt	cv
zelenortska ostrva	cv
zelenortska republika	cv
zelenortski otoki	cv
zembabwe	zw
zentraalafrikaanischi republik	cf
zentralafrikanesch republik	cf
zentralafrikanische republik	cf
zentralafrikanisi rebublik	cf
zeorzi	ge
zeorzia	ge
zerebaidyaan azerbaidyaan	az
zetland	gb-sct
zeyorzi	ge
zeyɔrzi	ge
zha y kaledoniya	nc
zha y zelandiya	nz
zhana kaledoniya	nc
zhana zelandiya	nz
zhanuby afrika	za
zhanuby dzhordzhiya va zhanuby sendvich orollari	gs
zhanuby koreya	kr
zhanuby sudan	ss
zhaponiya	jp
zhazoir	dz
zhejiang	cn
zhejiang china	cn
zhersi	je
zhitomir	ua
zhitomir oblast	ua
zhitomirska oblast	ua
zhitomirskaya oblast	ua
zhongguo	cn
zhonghua renmin gongheguo	cn
zhytomyr	ua
zhytomyr oblast	ua
zhytomyr oblast ukraine	ua
zhytomyr region	ua
zibatale	gi
zibatalɛ	gi
zibralitari	gi
zibraltar	gi
zibraltara	gi
zibraltara zibaratara	gi
ziemelkoreja	kp
ziemelu marianas salas	mp
ziemsvetku sala	cx
zil cook	ck
zil kayman	ky
zil malwinn	fk
zil marshall	mh
zil maryann dinor	mp
zil salomon	sb
zil tirk ek caicos	tc
zil vierz britanik	vg
zil vierz lamerik	vi
zilan e fughu	nz
ziland foforo	nz
ziland tamaynut	nz
zilanda tamaynut	nz
zilen namaa	nz
zilɛŋ namaa	nz
zimbabewian	zw
zimbabhuwe	zw
zimbaboe	zw
zimbabue	zw
zimbabui	zw
zimbabuwe	zw
zimbabve	zw
zimbabvo	zw
zimbabwe	zw
zimbabwe nutome	zw
zimbabwe rhodesia	zw
zimbabwean	zw
zimbabweb	zw
zimbabwi	zw
zimbabwǝ	zw
zimbabwɛ	zw
zimbagbe	zw
zimbagbɛ	zw
zimbamboue	zw
zimbambwe	zw
zimbambwɛ	zw
zint kitts un nevis	kn
zint maarten	sx
zint pjaar un mikelong	pm
zint tommeh un printschipe	st
zint vinzanz un de jrenadines enselle	vc
zipre	cy
zjadnosone arabiske emiraty	ae
zjadnosone kralejstwo	gb
zjadnosone staty ameriki	us
zjednocene arabske emiraty	ae
zjednocene kralestwo	gb
zjednocene staty ameriki	us
zjednoczone emiraty arabskie	ae
zluchanyya shtaty ameryki	us
zm	zm
zmb	zm
zneshniya malyya astravy zsha	um
zodani	jo
zold foki koztarsasag	cv
zona do aterro de cotai	mo
zordani	jo
zordanii	jo
zorzi	ge
zorzii	ge
zr	zr
zrcd	zr
zua norfolko	nf
zua salomoon	sb
zug	ch
zug switzerland	ch
zuid afrika	za
zuid georgia en zuidelijke sandwicheilanden	gs
zuid korea	kr
zuid soedan	ss
zul saryn aral	cx
zuppere	cy
zurich	ch
zurich switzerland	ch
zuricher	ch
zvezja	se
zvicer	ch
zviedrija	se
zvitsuwa zvasolomon	sb
zvitsuwa zveamerika	vi
zvitsuwa zvecape verde	cv
zvitsuwa zvecayman	ky
zvitsuwa zvecook	ck
zvitsuwa zvefalklands	fk
zvitsuwa zvehingirandi	vg
zvitsuwa zvekumaodzanyemba emariana	mp
zvitsuwa zvemarshall	mh
zvitsuwa zveturk necaico	tc
zw	zw
zwe	zw
zweden	se
zwitserland	ch
zypere	cy
zypern	cy
zypre	cy
zz	zz
zǝ bɛ gɔn inɛ a amɛrika	vi
zǝ bɛ gɔn inɛ a ingɛris	vg
zǝ i gan	ky
zǝ i glas	is
zǝ i marcal	mh
zǝ ingɛris ncɔm wa indi	io
zǝ maalwin	fk
zǝ maryannɔr	mp
zǝ palɛstinǝ	ps
zǝ salomɔn	sb
zǝ tirk ri kakɔs	tc
zɔdani	jo
zɔrdani	jo
zɛ i kuk	ck
zɛ nɔfɔlk	nf
zɛlan anyɔn	nz
ŋgabɔŋ	ga
ŋgambi	gm
ŋgana	gh
ŋginɛ	gn
ŋginɛ mbisawu	gw
ŋginɛ ɛkwatɔliyal	gq
ŋgɛlɛk	gr
ŋɛm afrika	cf
ƙasar makka	sa
ɔlgyeria	dz
ɔndulas	hn
ɔnduras	hn
ɔngili	hu
ɔngri	hu
ɔngria	hu
ɔsituwa	at
ɔsituweeliya	au
ɔstrali	au
ɔstrelia	au
ɔstria	at
ɔŋduras	hn
ɔŋgrii	hu
əfqanistan	af
əlcəzair	dz
ɛiraq	iq
ɛjipt	eg
ɛjiptɛ	eg
ɛkuwedɔ	ec
ɛkwandɔ	ec
ɛkwatɛǝ	ec
ɛl salvadɔ	sv
ɛlitɛlɛya	er
ɛlɛ savadɔ	sv
ɛlɛni senu	sh
ɛndonesi	id
ɛndonesia	id
ɛndonezi	id
ɛndujamana	in
ɛndə	in
ɛritera	er
ɛritrea	er
ɛritrɛ	er
ɛsitoninya	ee
ɛspaniya	es
ɛstoni	ee
ɛstonia	ee
ɛtiyɔpi	et
ɛtyɔpi	et
ɛuman	om
ɛumman	om
ɛɛnd	in
ɣana	gh
ɣana tafransist	gf
ɣetoɖoƒe sahara nutome	eh
ɣinya	gn
ɣinya bisaw	gw
ɣinya bissaw	gw
ɣinya n ikwadur	gq
ɣinya tamaynut tapaput	pg
ɣinya tasebgast	gq
ɣinya tikwatur it	gq
ɣrnata	gd
ɨsɨ yʉ ʉɨngereesa irivii ra hiindi	io
ʉajeemi	ir
ʉbeligiiji	be
ʉfaraansa	fr
ʉgaanda	ug
ʉhabeeshi	et
ʉholaanzi	nl
ʉjerumaani	de
ʉkɨreeni	ua
ʉreeno	pt
ʉswaazi	sz
ʉtemi wa kɨaraabu	ae
ʉɨngereesa	gb
αγια ελενη	sh
αγια λουκια	lc
αγιοσ βαρθολομαιοσ	bl
αγιοσ βικεντιοσ και γρεναδινεσ	vc
αγιοσ μαρινοσ	sm
αγιοσ μαρτινοσ γαλλικο τμημα	mf
αγιοσ μαρτινοσ ολλανδικο τμημα	sx
αγιοσ χριστοφοροσ και νεβισ	kn
αζερμπαιτζαν	az
αιγυπτοσ	eg
αιθιοπια	et
αιτη	ht
ακτη ελεφαντοστου	ci
αλβανια	al
αλγερια	dz
αμερικανικεσ παρθενοι νησοι	vi
αμερικανικη σαμοα	as
ανγκολα	ao
ανγκουιλα	ai
ανδορα	ad
ανταρκτικη	aq
αντιγκουα και μπαρμπουντα	ag
απομακρυσμενεσ νησιδεσ ηπα	um
αργεντινη	ar
αρμενια	am
αρουμπα	aw
αυστραλια	au
αυστρια	at
αφγανισταν	af
βανουατου	vu
βατικανο	va
βελγιο	be
βενεζουελα	ve
βερμουδεσ	bm
βιετναμ	vn
βολιβια	bo
βορεια κορεα	kp
βοσνια ερζεγοβινη	ba
βουλγαρια	bg
βραζιλια	br
βρετανικα εδαφη ινδικου ωκεανου	io
βρετανικεσ παρθενοι νησοι	vg
γαλλια	fr
γαλλικεσ περιοχεσ του νοτιου ημισφαιριου	tf
γαλλικη γουιανα	gf
γαλλικη πολυνησια	pf
γερμανια	de
γεωργια	ge
γιβραλταρ	gi
γκαμπια	gm
γκαμπον	ga
γκανα	gh
γκερνζι	gg
γκουαμ	gu
γουαδελουπη	gp
γουατεμαλα	gt
γουιανα	gy
γουινεα	gn
γουινεα μπισαου	gw
γρεναδα	gd
γροιλανδια	gl
δανια	dk
δομινικανη δημοκρατια	do
δυτικη σαχαρα	eh
εκουαδορ	ec
ελ σαλβαδορ	sv
ελβετια	ch
ελλαδα	gr
ερυθραια	er
εσθονια	ee
ευρωπαικη ενωση	eu
ζαμπια	zm
ζιμπαμπουε	zw
ηνωμενα αραβικα εμιρατα	ae
ηνωμενεσ πολιτειεσ	us
ηνωμενο βασιλειο	gb
ιαπωνια	jp
ινδια	in
ινδονησια	id
ιορδανια	jo
ιρακ	iq
ιραν	ir
ιρλανδια	ie
ισημερινη γουινεα	gq
ισλανδια	is
ισπανια	es
ισραηλ	il
ιταλια	it
καζακσταν	kz
καμερουν	cm
καμποτζη	kh
καναδασ	ca
καταρ	qa
κεντροαφρικανικη δημοκρατια	cf
κενυα	ke
κινα	cn
κιργισταν	kg
κιριμπατι	ki
κολομβια	co
κομορεσ	km
κονγκο κινσασα	cd
κονγκο μπραζαβιλ	cg
κοστα ρικα	cr
κουβα	cu
κουβειτ	kw
κουρασαο	cw
κροατια	hr
κυπριακη δημοκρατια	cy
κυπροσ	cy
λαοσ	la
λεμεσοσ	cy
λεσοτο	ls
λετονια	lv
λευκορωσια	by
λευκωσια	cy
λιβανοσ	lb
λιβερια	lr
λιβυη	ly
λιθουανια	lt
λιχτενσταιν	li
λουξεμβουργο	lu
μαγιοτ	yt
μαδαγασκαρη	mg
μακαο εδπ κινασ	mo
μαλαισια	my
μαλαουι	mw
μαλδιβεσ	mv
μαλι	ml
μαλτα	mt
μαροκο	ma
μαρτινικα	mq
μαυρικιοσ	mu
μαυριτανια	mr
μαυροβουνιο	me
μεξικο	mx
μιανμαρβιρμανια	mm
μικρονησια	fm
μογγολια	mn
μοζαμβικη	mz
μολδαβια	md
μονακο	mc
μονσερατ	ms
μπανγκλαντεσ	bd
μπαρμπαντοσ	bb
μπαχαμεσ	bs
μπαχρειν	bh
μπελιζ	bz
μπενιν	bj
μποτσουανα	bw
μπουρκινα φασο	bf
μπουρουντι	bi
μπουταν	bt
μπρουνει	bn
ναμιμπια	na
ναουρου	nr
νεα ζηλανδια	nz
νεα καληδονια	nc
νεπαλ	np
νησοι βορειεσ μαριανεσ	mp
νησοι καιμαν	ky
νησοι κοκοσ κιλινγκ	cc
νησοι κουκ	ck
νησοι μαρσαλ	mh
νησοι νοτια γεωργια και νοτιεσ σαντουιτσ	gs
νησοι ολαντ	ax
νησοι πιτκερν	pn
νησοι σολομωντοσ	sb
νησοι τερκ και καικοσ	tc
νησοι φεροεσ	fo
νησοι φοκλαντ	fk
νησοι χερντ και μακντοναλντ	hm
νησοσ μαν	im
νησοσ μπουβε	bv
νησοσ νορφολκ	nf
νησοσ των χριστουγεννων	cx
νιγηρασ	ne
νιγηρια	ng
νικαραγουα	ni
νιουε	nu
νορβηγια	no
νοτια αφρικη	za
νοτια κορεα	kr
νοτιο σουδαν	ss
ντιεγκο γκαρσια	dg
ντομινικα	dm
ολλανδια	nl
ολλανδια καραιβικησ	bq
ομαν	om
ονδουρα	hn
ουαλισ και φουτουνα	wf
ουγγαρια	hu
ουγκαντα	ug
ουζμπεκισταν	uz
ουκρανια	ua
ουρουγουαη	uy
πακισταν	pk
παλαιστινιακα εδαφη	ps
παλαου	pw
παναμασ	pa
παπουα νεα γουινεα	pg
παραγουαη	py
περου	pe
πολωνια	pl
πορτογαλια	pt
πουερτο ρικο	pr
πρασινο ακρωτηριο	cv
πρωην γιουγκοσλαβικη δημοκρατια τησ μακεδονιασ	mk
ρεινιον	re
ρουαντα	rw
ρουμανια	ro
ρωσια	ru
σαμοα	ws
σαο τομε και πρινσιπε	st
σαουδικη αραβια	sa
σβαλμπαρντ και γιαν μαγιεν	sj
σεν πιερ και μικελον	pm
σενεγαλη	sn
σερβια	rs
σευχελλεσ	sc
σιγκαπουρη	sg
σιερα λεονε	sl
σλοβακια	sk
σλοβενια	si
σομαλια	so
σουαζιλανδη	sz
σουδαν	sd
σουηδια	se
σουριναμ	sr
σρι λανκα	lk
συρια	sy
ταιβαν	tw
ταιλανδη	th
τανζανια	tz
τατζικισταν	tj
τζαμαικα	jm
τζερζι	je
τζιμπουτι	dj
τιμορ λεστε	tl
τογκο	tg
τοκελαου	tk
τονγκα	to
τουβαλου	tv
τουρκια	tr
τουρκμενισταν	tm
τρινινταντ και τομπαγκο	tt
τσαντ	td
τσεχικη δημοκρατια	cz
τυνησια	tn
υεμενη	ye
φιλιππινεσ	ph
φινλανδια	fi
φιτζι	fj
χιλη	cl
χονγκ κονγκ εδπ κινασ	hk
абу даби	ae
абхазия	ge-ab
абяднаныя арабскія эміраты	ae
авганистан	af
австрали	au
австралия	au
австралија	au
австралія	au
австри	at
австрииская республика	at
австрия	at
австрија	at
австрія	at
автономна республіка крим	ua-cri
автономная республика крым	ua-cri
адыгея	ru
адыгея россия	ru
азербаиджан	az
азербаиджанская сср	suhh
азербаиджанська республіка	az
азербаижан	az
азербејџан	az
азәрбајҹан	az
аидахо	us
аидахо сша	us
аиова	us
аиова сша	us
аиш	us
акшнын сырткы аралдары	um
алабама	us
алабама сша	us
аланд аралдары	ax
аланд ороллари	ax
аландан гӏаиренаш	ax
аландска острва	ax
аландские о ва	ax
аландские острова	ax
аландскія астравы	ax
аландські острови	ax
аландын арлууд	ax
албанец	al
албани	al
албания	al
албанија	al
албанія	al
алжир	dz
алжирец	dz
алжирска	dz
алжыр	dz
алманија	de
алтаиская республика	ru
алтаиская республика россия	ru
алтаискии краи	ru
алтаискии краи россииская федерация	ru
алтаискии краи россия	ru
альберта	ca
аляска	us
аляска сша	us
аман	om
америка бирләшмиш штатлары	us
америка кошмо штаттары	us
америка самоаси	as
америка самоасы	as
американ самоа	as
американдық самоа	as
американска самоа	as
американски вирджински острови	vi
американски девствени острови	vi
американски територии во пацификот	um
американское самоа	as
американське самоа	as
америкиин нэгдсэн улс	us
америкиин самоа	as
америчка девичанска острва	vi
америчка самоа	as
амерыканскае самоа	as
амерыканскія віргінскія астравы	vi
амеріканскіѧ соединенныѧ державы	us
амурская область	ru
амурская область россииская федерация	ru
амурская область россия	ru
ангвила	ai
ангила	ai
ангилья	ai
англия	gb
англія	gb
ангол	ao
ангола	ao
ангуила	ai
ангілья	ai
андора	ad
андорра	ad
антарктида	aq
антарктик	aq
антарктика	aq
антарктыка	aq
антигва и барбуда	ag
антигуа а барбуда а	ag
антигуа ба барбуда	ag
антигуа ва барбадос	ag
антигуа жана барбуда	ag
антигуа и барбуда	ag
антигуа мен барбуда	ag
антигуа і барбуда	ag
антыгуа і барбуда	ag
ану ын виржинии арлууд	vi
ану ын тоирсон арлууд	um
арабские эмираты	ae
арабын нэгдсэн эмират	ae
арассыыиа	ru
аргентин	ar
аргентина	ar
аргенціна	ar
аржентина	ar
аризона	us
аризона сша	us
арканзас	us
арканзас сша	us
арманистон	am
армен	am
армения	am
арменија	am
арменія	am
армянская сср	suhh
аруба	aw
архангельская область	ru
архангельская область россииская федерация	ru
архангельская область россия	ru
астравы кука	ck
астравы піткэрн	pn
астраханская область	ru
астраханская область россииская федерация	ru
астраханская область россия	ru
аустралија	au
аустралія	au
аустрија	at
аустрыя	at
ауғанстан	af
афганец	af
афганистан	af
афганістан	af
афғонистон	af
ацшн арахьара кегиин гӏаиренаш	um
аѵстраліѧ	au
ақш	us
ақш вирджиния ороллари	vi
ақш ендош ороллари	um
ақш тың виргин аралдары	vi
ақш тың сыртқы кіші аралдары	um
багам	bs
багам аралдары	bs
багама ороллари	bs
багаман гӏаиренаш	bs
багамские о ва	bs
багамские острова	bs
багамські острови	bs
багамы	bs
балба	np
балгарыя	bg
балівія	bo
бангладеш	bd
бангладэш	bd
барбадас	bb
барбадос	bb
баруун сахар	eh
батсвана	bw
батыс сахара	eh
батыш сахара	eh
бахами	bs
бахреин	bh
бахрэин	bh
башкортостан	ru
башкортостан россия	ru
баҳраин	bh
беларус	by
беларусь	by
белги	be
белгиец	be
белгия	be
белгија	be
белгородская область	ru
белгородская область россииская федерация	ru
белгородская область россия	ru
белиз	bz
белизе	bz
белорусия	by
белорусија	by
белорусси	by
белорусская советская социалистическая республика	suhh
белорусская сср	suhh
бельги	be
бельгия	be
бельгія	be
беліз	bz
бенин	bj
бенін	bj
бермуд	bm
бермуд аралдары	bm
бермуда	bm
бермудан гӏаиренаш	bm
бермуди	bm
бермудские о ва	bm
бермудские острова	bm
бермудскія астравы	bm
бермудські острови	bm
бириккен араб эмираттары	ae
бирлашган араб амирликлари	ae
бирлашган қироллик	gb
бнхау ын тусгаи захиргааны бүс макао	mo
бнхау ын тусгаи захиргааны бүс хонг конг	hk
божикен остров	cx
божићна острва	cx
божићно острво	cx
болгар	bg
болгари	bg
болгария	bg
болгарія	bg
боливарианская республика венесуэла	ve
боливи	bo
боливия	bo
боливија	bo
болівія	bo
бонэир синт эстатиус а саба а	bq
бонэир синт эстатиус и саба	bq
борбордук африка республикасы	cf
босна и херцеговина	ba
босни а герцеговина а	ba
босни херцеговин	ba
босния ва герцеговина	ba
босния жана герцеговина	ba
босния және герцеговина	ba
босния и герцеговина	ba
боснія і герцагавіна	ba
боснія і герцоговина	ba
ботсвана	bw
ботсванна	bw
боцвана	bw
бразил	br
бразили	br
бразилия	br
бразилија	br
бразилія	br
бразіліа	br
бразілія	br
брегот на слоновата коска	ci
британдық виргин аралдары	vg
британиин виржинии арлууд	vg
британиин харьяа энэтхэгиин далаи дахь нутаг дэвсгэрүүд	io
британин латта индин океанехь	io
британия вирджиния ороллари	vg
британия ҳинд океани ҳудуди	io
британиянын индия океанындагы аимагы	io
британска девичанска острва	vg
британска индоокеанска територија	io
британска територия в индииския океан	io
британска територија у индијском океану	io
британская колумбия	ca
британская территория в индииском океане	io
британски вирджински острови	vg
британски девствени острови	vg
британские виргинские острова	vg
британські віргінські острови	vg
британські територіі в індіиському океані	io
бродски округ	ba
бродски округ бих	ba
бродски округ фбих	ba
брунеи	bn
брунеи даруссалам	bn
брунеј	bn
брытанская тэрыторыя у індыискім акіяне	io
брытанскія віргінскія астравы	vg
брянск	ru
брянская область	ru
брянская область россия	ru
бсср	suhh
буве аралдары	bv
буве аралы	bv
буве острва	bv
бувен гӏаире	bv
бувет ороли	bv
буветын арлууд	bv
бугарија	bg
бугарска	bg
буркина фасо	bf
буркинафасо	bf
буркіна фасо	bf
бурундзі	bi
бурунди	bi
бурунді	bi
бурятия	ru
бутан	bt
българия	bg
българска	bg
білорусь	by
біріккен араб әмірліктері	ae
біріккен корольдік	gb
бѣлаѧ рꙋ́сь	by
бүгд наирамдах доминикан	do
бүгд наирамдах чех улс	cz
вʼєтнам	vn
валис и футуна	wf
валис и футуна острва	wf
вануату	vu
ватикан	va
ватикан хот улс	va
ватыкан	va
вашингтон округ колумбия	us
вашингтон округ колумбия сша	us
вашингтон округ колумбія	us
вашингтон округ колумбія сша	us
велика британија	gb
велика британія	gb
великаѧ брітаніа	gb
великобритания	gb
великобританія	gb
великобританіі	gb
венгри	hu
венгрия	hu
венгрыя	hu
венесуела	ve
венесуэл	ve
венесуэла	ve
венецуела	ve
вермонт	us
вермонт сша	us
ветнам	vn
виетнам	vn
винницкая область	ua
виргин аралдары акш	vi
виргин аралдары британия	vg
виргиниин гӏаиренаш ацш	vi
виргиниин гӏаиренаш британи	vg
виргиния	us
виргиния сша	us
виргинские о ва британские	vg
виргинские о ва сша	vi
виргинские острова сша	vi
вијетнам	vn
владимирская область	ru
владимирская область россия	ru
внешние малые о ва сша	um
волгоград	ru
волгоград россия	ru
волинська область	ua
волліс і футуна	wf
вологодская область	ru
вологодская область россия	ru
волынская область	ua
воронеж	ru
воронеж россия	ru
воронежская область	ru
воронежская область россия	ru
восточная германия	dd
восточныи тимор	tl
вострау бувэ	bv
вострау гернсі	gg
вострау джэрсі	je
вострау кюрасаа	cw
вострау маета	yt
вострау мэн	im
вострау норфалк	nf
вострау раства	cx
вострау святои алены	sh
вострау херд і астравы макдональд	hm
вьетнам	vn
вялікабрытанія	gb
віддалені острови сша	um
вінницька область	ua
віргінські острови сша	vi
вірменія	am
г санктпетербург	ru
габон	ga
гаваии	us
гаваии сша	us
гаиана	gy
гаити	ht
галліа	fr
гамби	gm
гамбия	gm
гамбија	gm
гамбія	gm
гана	gh
гандурас	hn
ганконг сар кітаи	hk
гаіті	ht
гаіці	ht
гвадалупе	gp
гваделуп	gp
гваделупа	gp
гваделупе	gp
гвадэлупа	gp
гвам	gu
гватемал	gt
гватемала	gt
гватэмала	gt
гвајана	gy
гвиана франция	gf
гвинеи	gn
гвинеи бисау	gw
гвинея	gn
гвинея бисау	gw
гвинеябисау	gw
гвинеја	gn
гвинеја бисао	gw
гвинеја бисау	gw
гвінея	gn
гвінея бісау	gw
герд ороли ва макдоналд ороллари	hm
герман	de
германец	de
германи	de
германия	de
германија	de
германская демократическая республика	dd
германіа	de
германія	de
гернзи	gg
гернси	gg
гернсі	gg
гибралтар	gi
гмосква	ru
гондурас	hn
гонконг	hk
гонконг кытаи ааа	hk
гонконг оар китаю	hk
гонконг специальныи административныи раион	hk
гонконг хитои ммҳ	hk
гонконг ша къаьстина кӏошт	hk
государство бахреин	bh
государство палестина	ps
грек	gr
гренада	gd
гренланд	gl
гренланди	gl
гренландия	gl
гренландія	gl
греци	gr
греция	gr
греція	gr
греческая республика	gr
грузинская сср	suhh
грузия	ge
грузија	ge
грузія	ge
грција	gr
грчка	gr
грэнада	gd
грэнландыя	gl
грэцыя	gr
гсанктпетербург	ru
гуам	gu
гурнси	gg
гуырдзыстон	ge
гуьржиичоь	ge
гърнзи	gg
гърция	gr
гібралтар	gi
гүрж	ge
гӏажариичоь	ir
гӏаире ӏиса паихӏамар вина де	cx
дагестан	ru
дагестан россия	ru
дагестанская республика	ru
дамініка	dm
дамініканская рэспубліка	do
дани	dk
дания	dk
данска	dk
данія	dk
даніѧ	dk
делауэр	us
делауэр сша	us
демократин республика конго	cd
демократическая республика конго	cd
джерси	je
джерсі	je
джибути	dj
джибуті	dj
джорджия	us
джорджия сша	us
джърси	je
джыбуці	dj
диего гарсия	dg
диегогарсия	dg
днепропетровская область	ua
днр	ua-dpr
дніпропетровська область	ua
доминик	dm
доминика	dm
доминика республикасы	do
доминикан республика	do
доминикан республикаси	do
доминикан республикасы	do
доминиканска република	do
доминиканская республика	do
домініка	dm
домініканська республіка	do
донецк	ua-dpr
донецкая народная республика	ua-dpr
донецька	ua-dpr
донецька область	ua-dpr
др конго	cd
дубаи	ae
дубаи оае	ae
дыега гарсія	dg
дієгогарсія	dg
евреиская автономная область	ru
европеиски съюз	eu
европеискии союз	eu
египат	eg
египет	eg
египетска	eg
египтянин	eg
егіпет	eg
екатеринбург	ru
екатеринбург россия	ru
еквадор	ec
екваториална гвинея	gq
екваторијална гвинеја	gq
екваторска гвинеја	gq
екваторіальна гвінея	gq
ел салвадор	sv
емен	ye
еритрея	er
еритреја	er
ерменија	am
естония	ee
естонија	ee
естонія	ee
етиопия	et
етиопија	et
ефіопія	et
жазоир	dz
жанубии африка	za
жанубии джорджия ва жанубии сендвич ороллари	gs
жанубии корея	kr
жанубии судан	ss
жапония	jp
жаңа зеландия	nz
жаңа каледония	nc
жаӊы зеландия	nz
жаӊы каледония	nc
жерси	je
житомирская область	ua
житомирська область	ua
забаикальскии краи	ru
забаикальскии краи россия	ru
заир	zr
закарпатская область	ua
закарпатська область	ua
замби	zm
замбия	zm
замбија	zm
замбія	zm
западна сахара	eh
западная виргиния	us
западная виргиния сша	us
западная сахара	eh
запорожская область	ua
запорізька область	ua
заходняя сахара	eh
західна сахара	eh
зелен рт	cv
зеленортска острва	cv
зимбабве	zw
злучаныя штаты амерыкі	us
знешнія малыя астравы зша	um
зул сарын арал	cx
зімбабве	zw
зімбабвэ	zw
иванофранковская область	ua
иемен	ye
иеменец	ye
иеменска	ye
израел	il
израиль	il
източен тимор	tl
иллиноис	us
иллиноис сша	us
инди	in
индиана	us
индиана сша	us
индиец	in
индия	in
индија	in
индонези	id
индонезиец	id
индонезииска	id
индонезия	id
индонезија	id
иоккха британи	gb
иордан	jo
иорданец	jo
иордания	jo
иорданска	jo
иорданія	jo
ирак	iq
иракская республика	iq
иракчанин	iq
иран	ir
иран исламская республика	ir
ирланд	ie
ирланди	ie
ирландия	ie
ироқ	iq
ирска	ie
исламистская республика иран	ir
исланд	is
исланди	is
исландия	is
испани	es
испания	es
исроил	il
источен тимор тимор лесте	tl
источни тимор	tl
итали	it
италия	it
италија	it
их британи	gb
каба вердэ	cv
кабо верде	cv
кабоверде	cv
казакстан	kz
казань	ru
казань россия	ru
казахстан	kz
казахстанъ	kz
каиман аралдары	ky
каиман гӏаиренаш	ky
каиман ороллари	ky
каиманавы астравы	ky
каиманови острови	ky
каимановы о ва	ky
каиманові острови	ky
каиманы арлууд	ky
какосавыя астравы	cc
калифорния	us
калифорния сша	us
калумбія	co
камбоджа	kh
камбож	kh
камбоџа	kh
камерун	cm
каморскія астравы	km
канад	ca
канада	ca
канзас	us
канзас сша	us
капе верде	cv
кариб нидерланддары	bq
кариб нидерландияси	bq
кариб нидерландысы	bq
карибска нидерландия	bq
карибын нидерланд	bq
карипска холандија	bq
карыбскія нідэрланды	bq
катар	qa
кајманска острва	ky
кајмански острови	ky
кени	ke
кениец	ke
кения	ke
кенија	ke
кентукки	us
кентукки сша	us
кенія	ke
керла зеланди	nz
керла каледони	nc
киев	ua
киевская область	ua
кина	cn
кипар	cy
кипр	cy
кипър	cy
киргизи	kg
киргизия	kg
киргизская сср	suhh
киргизстан	kg
киргизька республіка	kg
киргизіа	kg
киргистан	kg
кирибати	ki
кировоградская область	ua
китаи	cn
китаиская народная республика	cn
китаиська народна республіка	cn
киів	ua
киівська область	ua
клиппертон	cp
кндр	kp
кокос келинг острва	cc
кокос киилинг арлууд	cc
кокос килинг аралдары	cc
кокос килинг ороллари	cc
кокос килиӊ аралдары	cc
кокосиин гӏаиренаш	cc
кокосова килингова острва	cc
кокосови килиншки острови	cc
кокосови острови острови киилинг	cc
кокосовые килинг острова в составе австралии	cc
кокосовые о ва	cc
кокосовые острова	cc
кокосові кілінгові острови	cc
колорадо	us
колорадо сша	us
колумб	co
колумби	co
колумбия	co
колумбија	co
колумбія	co
комор	km
комор ороллари	km
комораш	km
коморец	km
коморос	km
коморска острва	km
коморски острови	km
коморские о ва	km
коморські острови	km
коморы	km
конактікут	us
конактікут сша	us
конга бразавіль	cg
конга кіншаса	cd
конго бразавил	cg
конго браззавил	cg
конго браззавиль	cg
конго браззавиль республикасы	cg
конго браззавіль	cg
конго киншаса	cd
конго кіншаса	cd
коннектикут	us
коннектикут сша	us
кореиская народнодемократическая республика	kp
королевство нидерланды	nl
косово	xk
коста рика	cr
коста рыка	cr
костарика	cr
кот д ивуар	ci
кот дивоар	ci
кот дивуар	ci
кот дівуар	ci
котдивуар	ci
краснодар	ru
краснодар россия	ru
красноярскии краи	ru
красноярскии краи россия	ru
крим	ua-cri
крисмас аралы	cx
кристмас аралы	cx
крым	ua-cri
куба	cu
куваит	kw
кувајт	kw
кувеит	kw
кук аралдары	ck
кук ороллари	ck
кукан гӏаиренаш	ck
кукова острва	ck
кукови острови	ck
куракао	cw
курасао	cw
къилба африкин республика	za
къилба джорджи а къилба гаваин гӏаиренаш а	gs
къилба кореи	kr
къилба судан	ss
къилбаседа кореи	kp
къилбаседа марианан гӏаиренаш	mp
кыргыз республикасы	kg
кыргызстан	kg
кытаи	cn
кюрасао	cw
кіпр	cy
кірибаті	ki
кіровоградська область	ua
кірыбаці	ki
кітаи	cn
күүкиин арлууд	ck
лаос	la
латви	lv
латвииская сср	suhh
латвия	lv
латвија	lv
латвія	lv
ленинград	ru
ленинград россия	ru
ленинград росія	ru
ленинградская область	ru
ленинградская область россия	ru
лесота	ls
лесото	ls
летонија	lv
либан	lb
либери	lr
либерия	lr
либерија	lr
либиец	ly
либия	ly
либија	ly
ливан	lb
ливи	ly
ливия	ly
литва	lt
литванија	lt
литовская сср	suhh
лихтенштајн	li
лихтенштеин	li
лихтенщаин	li
лнр	ua-lpr
луганск	ua-lpr
луганская	ua-lpr
луганская народная республика	ua-lpr
луизиана	us
луизиана сша	us
луксембург	lu
львовская область	ua
львівська область	ua
люксембург	lu
ліберыя	lr
ліберія	lr
ліван	lb
лівія	ly
літва	lt
ліхтенштеин	li
ліхтэнштэин	li
мʼянма бірма	mm
маврики	mu
маврикии	mu
маврикіи	mu
мавритани	mr
мавритания	mr
мавританија	mr
мавританія	mr
мавритус	mu
мавриции	mu
маврициус	mu
мадагаскар	mg
мазамбік	mz
маиот	yt
маиотта	yt
маиотте	yt
макаа сар кітаи	mo
макао оар китаю	mo
макао с а р кина	mo
макао сар кина	mo
макао сар на китаи	mo
макао специальныи административныи раион	mo
макао хитои ммҳ	mo
макао ша къаьстина кӏошт	mo
макау кытаи ааа	mo
македон	mk
македони	mk
македония	mk
македонија	mk
македонія	mk
малави	mw
малаві	mw
малаиз	my
малаизи	my
малаизиец	my
малаизия	my
малаизія	my
малдив аралдары	mv
малдиви	mv
малдова	md
малезија	my
мали	ml
малта	mt
малхбален тимор	tl
малхбузен саьхьара	eh
мальдив	mv
мальдив ороллари	mv
мальдив республикасы	mv
мальдиваш	mv
мальдивы	mv
мальдывы	mv
мальдіви	mv
мальта	mt
малі	ml
манака	mc
манголія	mn
мантсерат	ms
марии эл	ru
марказии африка республикаси	cf
марока	ma
мароканец	ma
марокаш	ma
марокко	ma
мароко	ma
мартиник	mq
мартиника	mq
мартиніка	mq
марцініка	mq
маршал ороллари	mh
маршалавы астравы	mh
маршалл аралдары	mh
маршаллан гӏаиренаш	mh
маршалловы о ва	mh
маршалловы острова	mh
маршаллові острови	mh
маршаллын арлууд	mh
маршалови острови	mh
маршалска острва	mh
маршалски острови	mh
массачусетс	us
массачусетс сша	us
мауританија	mr
маурицијус	mu
маурыкіи	mu
маурытанія	mr
мађарска	hu
мајот	yt
мајоте	yt
мања удаљена острва сад	um
мексик	mx
мексика	mx
мексико	mx
мексіка	mx
меѯіко	mx
мианмар бирма	mm
миколаівська область	ua
микронези	fm
микронезин федеративни штаташ	fm
микронезия	fm
микронезија	fm
миннесота	us
миннесота сша	us
мисар	eg
миср	eg
миссисипи	us
миссисипи сша	us
миссури	us
миссури сша	us
мичиган	us
мичиган сша	us
мијанмар бурма	mm
многонациональное государство боливия	bo
могадишу сомалия	so
мозамбик	mz
мозамбік	mz
молдав	md
молдави	md
молдавия	md
молдавија	md
молдавская сср	suhh
молдова	md
молдова республика	md
монако	mc
монгол	mn
монголи	mn
монголия	mn
монголија	mn
монголія	mn
монсерат	ms
монсеррат	ms
монтана	us
монтана сша	us
монтенегро	me
монтсерат	ms
монтсеррат	ms
мордовия	ru
морокко	ma
москвa	ru
москва	ru
москва россия	ru
москва росія	ru
москви	ru
московская область	ru
московская область россия	ru
моңғолия	mn
мурманская область	ru
мурманская область россия	ru
муғулистон	mn
муқаддас варфаломеи	bl
муқаддас елена ороллари	sh
мысыр	eg
мьянма	mm
мьянма бирма	mm
мьянмар бурма	mm
мэн	us
мэн арал	im
мэн аралы	im
мэн гӏаире	im
мэн ороли	im
мэн сша	us
мэриленд	us
мэриленд сша	us
мянма бірма	mm
мікранезія	fm
мікронезія	fm
міссісіпі	us
міссісіпі сша	us
мјанмар бурма	mm
нагорныи карабах	az-nk
намиби	na
намибия	na
намибија	na
намібія	na
нарвегія	no
народная республика ангола	ao
народная республика конго нрк	cg
науру	nr
небраска	us
небраска сша	us
невада	us
невада сша	us
немачка	de
ненецкии автономныи округ	ru
ненецкии автономныи округ россия	ru
непал	np
нигер	ne
нигерия	ng
нигерија	ng
нидерланд	nl
нидерландаш	nl
нидерланддар	nl
нидерландия	nl
нидерланды	nl
нижнии новгород	ru
нижнии новгород россия	ru
никарагва	ni
никарагуа	ni
николаевская область	ua
ниуе	nu
ниуэ	nu
нов зеланд	nz
нова зеландия	nz
нова зеландія	nz
нова каледония	nc
нова каледонија	nc
нова каледонія	nc
новая зеландия	nz
новая зеландыя	nz
новая каледония	nc
новая каледонія	nc
нови зеланд	nz
новосибирск	ru
новосибирск россия	ru
норвеги	no
норвегия	no
норвегія	no
норвешка	no
норфолк аралы	nf
норфолк арлууд	nf
норфолк гӏаире	nf
норфолк ороллари	nf
норфолк острво	nf
норфолшки остров	nf
ньюгэмпшир	us
ньюгэмпшир сша	us
ньюджерси	us
ньюджерси сша	us
ньюиорк	us
ньюиорк сша	us
ньюмексико	us
ньюмексико сша	us
ньюхэмпшир	us
ньюхэмпшир сша	us
нігер	ne
нігерыя	ng
нігерія	ng
нідерланди	nl
нідерландські карибські острови	bq
нідэрланды	nl
нікарагуа	ni
німеччина	de
ніуе	nu
ніуэ	nu
о в буве	bv
о в мэн	im
о в норфолк	nf
о в рождества	cx
о в св елены	sh
о ва кука	ck
о ва теркс и каикос	tc
о ва херд и макдональд	hm
оае	ae
оаэ	ae
обʼєднані арабські емірати	ae
обала слоноваче	ci
обединени арабски емирства	ae
обединено кралство	gb
обединеното кралство	gb
обединети арапски емирати	ae
обединето кралство	gb
объединенные арабские эмираты	ae
овхӏан пачхьалкх	af
огаио	us
огаио сша	us
одесская область	ua
одеська область	ua
озарбаижон	az
оккупированная россиеи территория молдовы	md-pmr
оклахома	us
оклахома сша	us
оландска острва	ax
оландски острови	ax
олмония	de
оман	om
омск	ru
омск россия	ru
омская область	ru
организация объединенных нации	un
організація обєднаних націи	un
ореґон	us
ореґон сша	us
орос	ru
орталық африка республикасы	cf
острва туркс и каикос	tc
острва херд и мекдоналд	hm
острво буве	bv
острво ман	im
острво норфок	nf
остров буве	bv
остров вознесения	ac
остров ман	im
остров мэн	im
остров норфолк	nf
остров рождество	cx
остров херд и острови макдоналд	hm
остров хърд и острови макдоналд	hm
острова каиман	ky
острова кука	ck
острова питкэрн	pn
острова святои елены	sh
острова теркс и каикос	tc
острови кук	ck
острови кука	ck
острови питкерн	pn
острови піткерн	pn
острови свальбард і ян маєн	sj
острови теркс і каикос	tc
острови туркс и кајкос	tc
острови търкс и каикос	tc
острови херд і мак дональд	hm
острів буве	bv
острів вознесіння	ac
острів мен	im
острів норфолк	nf
острів різдва	cx
острів святоі єлени	sh
отдалечени острови на сащ	um
оңтүстік африка республикасы	za
оңтүстік георгия және оңтүстік сандвич аралдары	gs
оңтүстік корея	kp
оңтүстік судан	ss
пакистан	pk
пакистанец	pk
пакістан	pk
палау	pw
палестина аимактары	ps
палестина аимақтары	ps
палестинан латтанаш	ps
палестинец	ps
палестинске територије	ps
палестински територии	ps
палестинские территории	ps
палестинські територіі	ps
палестины нутаг дэвсгэрүүд	ps
палестынскія тэрыторыі	ps
панам	pa
панама	pa
папуа жаңа гвинея	pg
папуа жаңы гвинея	pg
папуа керла гвинеи	pg
папуа нова гвинея	pg
папуа нова гвинеја	pg
папуа нова гвінея	pg
папуа новая гвинея	pg
папуа новая гвінея	pg
папуа шинэ гвинеи	pg
папуа янги гвинея	pg
парагваи	py
парагвај	py
партугалія	pt
пауднева афрыканская рэспубліка	za
паудневая джорджыя і паудневыя сандвічавы астравы	gs
паудневая карэя	kr
паудневы судан	ss
пауночная карэя	kp
пауночныя марыянскія астравы	mp
пенсильвания	us
пенсильвания сша	us
пермь	ru
пермь россия	ru
перу	pe
питкарин ороллари	pn
питкерн	pn
питкернски острови	pn
питкэрн аралдары	pn
питкэрн арлууд	pn
питкэрн гӏаиренаш	pn
покистон	pk
полска	pl
полтавская область	ua
полтавська область	ua
полша	pl
польская республика	pl
польш	pl
польша	pl
польшча	pl
польща	pl
порто рико	pr
порторико	pr
португал	pt
португали	pt
португалия	pt
португалија	pt
португальская республика	pt
португалія	pt
пољска	pl
приднестровская молдавская республика	md-pmr
приднестровье	md-pmr
придністровська молдавська республіка	md-pmr
придністровя	md-pmr
пуерто рико	pr
пуэрта рыка	pr
пуэрто рико	pr
південна джорджія та південні сандвічеві острови	gs
південна корея	kr
південнии судан	ss
південно африканська республіка	za
північна корея	kp
північні маріанські острови	mp
пәкістан	pk
расія	ru
рашальхаима	ae
рашальхаима оаэ	ae
реинион	re
република българия	bg
република косово	xk
република србија	rs
република српска	ba
република српска бих	ba
република чешка	cz
ресеи	ru
республика абхазия	ge-ab
республика адыгея	ru
республика адыгея россия	ru
республика азербаиджан	az
республика алтаи	ru
республика алтаи россия	ru
республика башкортостан	ru
республика башкортостан россия	ru
республика беларусь	by
республика босния и герцеговина	ba
республика бурятия	ru
республика бурятия россия	ru
республика гаити	ht
республика грузия	ge
республика заир	zr
республика иемен	ye
республика индия	in
республика казахстан	kz
республика кипр	cy
республика конго	cg
республика корея	kr
республика косово	xk
республика котд ивуар	ci
республика мали	ml
республика марии эл	ru
республика марии эл россия	ru
республика молдова	md
республика мордовия	ru
республика мордовия россия	ru
республика парагваи	pg
республика северная македония	mk
республика сеишельские острова	sc
республика союза мьянма	mm
республика сьерралеоне	sl
республика татарстан	ru
республика татарстан россия	ru
республика тыва	ru
республика тыва россия	ru
республика узбекистан	uz
республика фиджи	fj
республика черногория	me
республика экваториальная гвинея	gq
республика южная осетия	x-so
республіка білорусь	by
республіка вірменія	am
республіка казахстан	kz
республіка кіпр	cy
республіка польща	pl
реюнион	re
реюньион	re
реюньон	re
ријунион	re
ровенская область	ua
ровненская область	ua
родаиленд	us
родаиленд сша	us
рождество ороли	cx
романија	ro
росси	ru
россииская сфср	suhh
россииская федераци	ru
россииская федерацие	ru
россииская федерация	ru
россия	ru
ростовнадону	ru
ростовнадону россия	ru
росіиська федерація	ru
росія	ru
рсфср	suhh
руанда	rw
руминия	ro
румунија	ro
румунія	ro
румъния	ro
румын	ro
румыни	ro
румыния	ro
румынія	ro
русия	ru
русија	ru
руснак	ru
рф	ru
рэюньен	re
рівненська область	ua
рѡссіа	ru
савльбард ва жан маен	sj
сад девичанска острва	vi
саламонавы астравы	sb
салвадор	sv
сальвадор	sv
самалі	so
самара	ru
самара россия	ru
самоа	ws
сан марино	sm
сан марына	sm
сан тамэ і прынсіпі	st
сан томе а принсипи а	st
сан томе ба принсипи	st
сан томе ва принсипи	st
сан томе жана принсипи	st
сан томе и принсипи	st
сан томе мен принсипи	st
сан томе і прінсіпі	st
санктпетербург	ru
санктпетербург россия	ru
санктпетербург росія	ru
санмарино	sm
сантоме и принсипи	st
сао томе и принсипе	st
сао томе и принсипи	st
сао томе и принципе	st
сар макао кина	mo
сар хонгконг кина	hk
сарк	cq
сауд арабиясы	sa
саудауская аравія	sa
саудиец	sa
саудиска арабија	sa
саудитец	sa
саудитска арабия	sa
саудия арабистони	sa
саудијска арабија	sa
саудовская аравия	sa
саудын араб	sa
саудівська аравія	sa
сахарская арабская демократическая республика	eh
саӏудиин арави	sa
свазиланд	sz
свазиленд	sz
свазіленд	sz
свалбард ба ян маиен	sj
свалбард жана жан маиен	sj
свалбард и жан мејен	sj
свалбард и ян маиен	sj
свалбард и јан мајен	sj
свалбард и јанмајен острва	sj
свальбард пауночна усходняя зямля і ян маен	sj
света елена	sh
света луција	lc
света јелена	sh
свети бартоломеј	bl
свети вартоломеј	bl
свети винсент и гренадините	vc
свети кристофер и невис	kn
свети мартин	mf
севастополь	ua-cri
севастополь крым	ua-cri
северна корея	kp
северна кореја	kp
северна маријанска острва	mp
северная дакота	us
северная дакота сша	us
северная каролина	us
северная каролина сша	us
северная корея	kp
северная македония	mk
северни мариански острови	mp
северни маријански острови	mp
северные марианские о ва	mp
сеинт винсънт и гренадини	vc
сеинт китс и невис	kn
сеинт лусия	lc
сеишел	sc
сеишел ороллари	sc
сеишелан гӏаиренаш	sc
сеишелдер	sc
сеишели	sc
сеишель аралдары	sc
сеишельские о ва	sc
сеишельские острова	sc
сеишельські острови	sc
сеишэльскія астравы	sc
сен бартелеми	bl
сен бартельми	bl
сен бартельмі	bl
сен бартэльмі	bl
сен мартен	mf
сен мартэн	mf
сен пʼєр і мікелон	pm
сен пер і мікелон	pm
сен пиер и микелон	pm
сен пьер а микелон а	pm
сен пьер жана микелон	pm
сен пьер және микелон	pm
сен пьер и микелон	pm
сен пјер и микелон	pm
сенегал	sn
сент бартелеми	bl
сент бартельми	bl
сент винсент а гренадинаш а	vc
сент винсент ва гренадин	vc
сент винсент жана гренадиналар	vc
сент винсент және гренадин аралдары	vc
сент винсент и гренадини	vc
сент винсент и гренадины	vc
сент вінсент і гренадини	vc
сент вінсент і грэнадзіны	vc
сент китс а невис а	kn
сент китс ва невис	kn
сент китс жана невис	kn
сент китс және невис	kn
сент китс и невис	kn
сент киттс ба невис	kn
сент кітс і невіс	kn
сент луција	lc
сент люси	lc
сент люсиа	lc
сент люсия	lc
сент люсія	lc
сент мартин	mf
сент пьер ва микелон	pm
сент пјер и микелан	pm
сентвинсент и гренадины	vc
сенткитс и невис	kn
сентлюсия	lc
серби	rs
сербия	rs
сербия и черногория	csxx
сербія	rs
сејшели	sc
сиера леоне	sl
сиилахьчу еленин гӏаире	sh
сингапур	sg
синт маартен	sx
синт мартен	sx
сири	sy
сириец	sy
сирия	sy
сирија	sy
сирія	sy
сијера леоне	sl
славакія	sk
славенія	si
словак	sk
словаки	sk
словакия	sk
словацкая республика	sk
словачка	sk
словаччина	sk
словени	si
словения	si
словенија	si
словенія	si
советскии союз	suhh
соединенное королевство	gb
соединенное королевство великобритании и севернои ирландии	gb
соединенные штаты	us
соединети американски држави	us
соломон аралдары	sb
соломон ороллари	sb
соломонан гӏаиренаш	sb
соломонови острови	sb
соломоновы о ва	sb
соломоновы острова	sb
соломонові острови	sb
соломонска острва	sb
соломонски острови	sb
соломоны арлууд	sb
солтүстік корея	kr
солтүстік мариан аралдары	mp
сомалец	so
сомали	so
сомалия	so
сомалија	so
сомалі	so
союз коморы	km
союз советских социалистических республик	suhh
союз сср	suhh
специальныи административныи раион гонконг китаискои народнои республики	hk
специальныи административныи регион китая гонконг	hk
сполучені штати америки	us
србија	rs
србија и црна гора	csxx
ссср	suhh
стыр британи	gb
судан	sd
сумская область	ua
сумська область	ua
суринам	sr
суринаме	sr
сурия	sy
сурынам	sr
сша	us
съединени щати	us
сърбия	rs
сьера леонэ	sl
сьерра леоне	sl
сьерралеоне	sl
сьєрра леоне	sl
сэнт винсэнт ба гренадин	vc
сэнт пьер ба микелон	pm
сінгапур	sg
сінт мартен	sx
сінт мартэн	sx
сірыя	sy
сједињене америчке државе	us
таджикистан	tj
таджикская сср	suhh
таджыкистан	tj
таджыкістан	tj
тажикистан	tj
тажикстан	tj
таиван	tw
таивань	tw
таивань в составе китая	tw
таиланд	th
такелау	tk
тамбовская область	ru
тамбовская область россия	ru
танзани	tz
танзаниец	tz
танзания	tz
танзанија	tz
танзанія	tz
татарстан	ru
таіланд	th
тајван	tw
тајланд	th
таџикистан	tj
тверская область	ru
тверская область россия	ru
теннесси	us
теннесси сша	us
теркс а каикос а гӏаиренаш	tc
теркс және каикос аралдары	tc
тернопольская область	ua
тернопільська область	ua
техас	us
техас съединени щати	us
тимор лесте	tl
тимор лешті	tl
тимчасово окупована територія автономноі республіки крим	ua-cri
тога	tg
того	tg
тожикистон	tj
токелау	tk
томская область	ru
томская область россия	ru
тонга	to
тринидад а тобаго а	tt
тринидад ба тобаго	tt
тринидад ва тобаго	tt
тринидад жана тобаго	tt
тринидад и тобаго	tt
тринидад пен тобаго	tt
тринідад і тобаго	tt
тристандакунья	ta
тристандакунья сентелена	ta
трынідад і табага	tt
тува	ru
тувалу	tv
тульская область	ru
тульская область россия	ru
тунизиец	tn
тунис	tn
туніс	tn
турецкая республика	tr
туреччина	tr
турк	tr
турк ба каикосын арлууд	tc
туркия	tr
туркманистон	tm
туркмени	tm
туркменистан	tm
туркмения	tm
туркменская сср	suhh
туркменістан	tm
туркоичоь	tr
туркс ва каикос ороллари	tc
туркс и кајкос острва	tc
турска	tr
турция	tr
турција	tr
турцыя	tr
тюменская область	ru
тюменская область россия	ru
тюмень	ru
түндүк корея	kp
түндүк мариана аралдары	mp
түркия	tr
түркмөнстан	tm
түркс жана каикос аралдары	tc
түрікменстан	tm
түштүк африка республикасы	za
түштүк жоржия жана түштүк сэндвич аралдары	gs
түштүк корея	kr
түштүк судан	ss
тәжікстан	tj
төв африкиин бүгд наирамдах улс	cf
уаиоминг	us
уаиоминг сша	us
уганда	ug
угорщина	hu
удаљена острва сад	um
удмуртская республика	ru
удмуртская республика россия	ru
узбекистан	uz
узбекистон	uz
узбекистон республикаси	uz
узбекістан	uz
уисконсин	us
уисконсин сша	us
украiна	ua
украин	ua
украина	ua
украинская советская социалистическая республика	suhh
украинская сср	suhh
украна	ua
украіна	ua
украјина	ua
улуу британия	gb
ульяновская область	ru
ульяновская область россия	ru
умм алькувеин	ae
умм алькувеин оаэ	ae
уммон	om
унгар	hu
унгария	hu
унгарија	hu
уолис и футуна	wf
уоллис а футуна а	wf
уоллис ба футуна	wf
уоллис жана футуна	wf
уоллис и футуна	wf
уоллис пен футуна	wf
уоліс і футуна	wf
уошингтон	us
уошингтон сша	us
урдан	jo
урср	suhh
уругваи	uy
уругвај	uy
усходні тымор	tl
ута	us
ута сша	us
уэллис ва футуна	wf
уједињени арапски емирати	ae
уӕрӕсе	ru
фаластин ҳудуди	ps
фалклендскія астравы	fk
фарер аралдары	fo
фарер ороллари	fo
фарериин гӏаиренаш	fo
фарерские о ва	fo
фарерські острови	fo
фароэ арлууд	fo
фарска острва	fo
фарски острови	fo
фарьорски острови	fo
фарэрскія астравы	fo
федеративная демократическая республика непал	np
федеративная демократическая республика эфиопия	et
федеративная республика бразилия	br
федеративная республика сомали	so
федеративные штаты микронезии	fm
федерация сенткитс и невис	kn
федерација босне и херцеговине	ba
федерација босне и херцеговине бих	ba
федерација босне и херцеговине фбих	ba
фиджи	fj
фижи	fj
фижи ороллари	fj
филипинец	ph
филипини	ph
филиппин	ph
филиппинаш	ph
филиппины	ph
филлипин	ph
финланд	fi
финландия	fi
финлянди	fi
финляндия	fi
финска	fi
фиџи	fj
флорида	us
флорида сша	us
фокландска острва	fk
фолкландски острови	fk
фолкленд аралдары	fk
фолклендан гӏаиренаш	fk
фолклендски острови	fk
фолклендские о ва	fk
фолклендские острова	fk
фолклендські острови	fk
фолклэнд аралдары	fk
фолькландын арлууд	fk
фолькленд ороллари	fk
франса	fr
франц	fr
франци	fr
франция	fr
франция жанубии худудлари	tf
франциянын түштүктөгү аимактары	tf
францияның оңтүстік аимақтары	tf
франција	fr
француз гвианаси	gf
француз гвианасы	gf
француз полинезияси	pf
француз полинезиясы	pf
французиин гвиана	gf
французиин къилба латтанаш	tf
французиин полинези	pf
французская гвиана	gf
французская гвіяна	gf
французская палінезія	pf
французская полинезия	pf
французские южные территории	tf
французскія паудневыя тэрыторыі	tf
французька гвіана	gf
французька полінезія	pf
французькі південні територіі	tf
француска	fr
француска гвајана	gf
француска полинезија	pf
француске јужне територије	tf
француски јужни територии	tf
францын гаиана	gf
францын полинез	pf
францын өмнөд газар нутаг	tf
францыя	fr
франція	fr
френска гвиана	gf
френска полинезия	pf
френски южни територии	tf
фіджы	fj
фіджі	fj
філіппіни	ph
філіпіны	ph
фінляндыя	fi
фінляндія	fi
хаити	ht
харватыя	hr
харківська область	ua
харьковская область	ua
херд аралы мен макдональд аралдары	hm
херд гӏаире а макдональд гӏаиренаш а	hm
херд жана макдоналд аралдары	hm
херд и мекдоналд острва	hm
херсонская область	ua
херсонська область	ua
хинскаѧ страна	cn
хитои	cn
хмельницкая область	ua
хмельницька область	ua
хоид марианы арлууд	mp
хоид солонгос	kp
холандија	nl
хонг конг	hk
хонг конг с а р кина	hk
хонг конг сар кина	hk
хондурас	hn
хонконг сар на китаи	hk
хорват	hr
хорвати	hr
хорватия	hr
хорватія	hr
хрватска	hr
хърватия	hr
хэрд болон макдоналд арлууд	hm
хятад	cn
цар	cf
централно афричка република	cf
централноафриканска република	cf
централноафричка република	cf
центральноафриканская республика	cf
центральноафриканська республіка	cf
церкс і каикас	tc
црна гора	me
цхьанатоьхна штаташ	us
цэнтральна афрыканская рэспубліка	cf
чад	td
чарнагорыя	me
челябинск	ru
челябинск россия	ru
челябинская область	ru
челябинская область россия	ru
черкасская область	ua
черкаська область	ua
черна гора	me
черниговская область	ua
черновицкая область	ua
черногория	me
чернівецька область	ua
чернігівська область	ua
чеська республіка	cz
чех республикасы	cz
чехи	cz
чехия	cz
чехия республикаси	cz
чехословакия	cshh
чехія	cz
чеченская республика	ru
чеченская республика россия	ru
чечня	ru
чечня россия	ru
чешка	cz
чешка република	cz
чешская республика	cz
чиле	cl
чили	cl
чилі	cl
чин	cn
чорногорія	me
чылі	cl
чэхія	cz
шарқии тимор	tl
швајцарија	ch
швајцарска	ch
швед	se
шведска	se
швеицарец	ch
швеицари	ch
швеицария	ch
швеицарыя	ch
швеицарія	ch
швеци	se
швеция	se
швецыя	se
швеція	se
шема	sy
шериф	md-pmr
шимолии корея	kp
шимолии марианна ороллари	mp
шинэ зеланд	nz
шинэ каледони	nc
шотландія	gb-sct
шпанија	es
шпицберген а ян маиен а	sj
шпицберген и ян маиен	sj
шпицберген мен ян маиен	sj
шри ланка	lk
шриланка	lk
шры ланка	lk
шрі ланка	lk
ыиык елена	sh
эквадор	ec
экватарыяльная гвінея	gq
экваторан гвинеи	gq
экваториал гвинея	gq
экваториалдык гвинея	gq
экваториальная гвинея	gq
экваторлық гвинея	gq
экваторын гвинеи	gq
эл салвадор	sv
эль сальвадор	sv
энэтхэг	in
эритреи	er
эритрея	er
эритри	er
эрмалоичоь	am
эрон	ir
эрытрэя	er
эсватини	sz
эстон	ee
эстони	ee
эстония	ee
эстонская республика	ee
эстонская сср	suhh
эстонія	ee
этиоп	et
эфиопи	et
эфиопия	et
эфіопія	et
юар	za
югославия	yucs
южен судан	ss
южна африка	za
южна джорджия и южни сандвичеви острови	gs
южна корея	kr
южная георгия и южные сандвичевы о ва	gs
южная георгия и южные сандвичевы острова	gs
южная дакота	us
южная дакота сша	us
южная каролина	us
южная каролина сша	us
южная корея	kr
южная осетия	x-so
южноафриканская республика	za
южныи судан	ss
юккъерчу африкин республика	cf
ямаик	jm
ямаика	jm
ямалоненецкии	ru
ямалоненецкии автономныи округ	ru
ямалоненецкии автономныи округ россия	ru
янги зеландия	nz
янги каледония	nc
япон	jp
япони	jp
япония	jp
японія	jp
ярославская область	ru
ярославская область россия	ru
єгипет	eg
ємен	ye
іарданія	jo
іванофранківська область	ua
ізраіль	il
інданезія	id
індонезія	id
індыя	in
індіа	in
індіана	us
індіана сша	us
індія	in
ірак	iq
іран	ir
ірландыя	ie
ірландія	ie
ісландыя	is
ісландія	is
іспанія	es
італіа	it
італія	it
јамајка	jm
јапан	jp
јапонија	jp
јемен	ye
јерменија	am
јордан	jo
јорданија	jo
јужен судан	ss
јужна кореја	kr
јужна џорџија и јужна сендвич острва	gs
јужна џорџија и јужни сендвички острови	gs
јужни судан	ss
јужноафриканска република	za
јужноафричка република	za
џерси	je
џибути	dj
ғарбии саҳрои кабир	eh
қазақстан	kz
қазақстан республикасы	kz
қатар	qa
қирғизистон	kg
қозоғистон	kz
қушма штатлар	us
қырғызстан	kg
қытаи	cn
қытаи халық республикасының гонг конг арнаиы әкімшілік ауданы	hk
қытаи халық республикасының макао арнаиы әкімшілік ауданы	mo
үнді мұхитындағы британ аимағы	io
үндістан	in
ҳиндистон	in
һиндистан	in
ӏарбиин цхьанатоьхна эмираташ	ae
ӏаьржаламанхоичоь	me
ӏиракъ	iq
әзірбаижан	az
әулие елена аралы	sh
өзбекстан	uz
өмнөд африк тив	za
өмнөд жоржиа ба өмнөд сэндвичиин арлууд	gs
өмнөд солонгос	kr
өмнөд судан	ss
ադրբեջան	az
ալանդյան կղզիներ	ax
ալբանիա	al
ալժիր	dz
ամերիկայի միացյալ նահանգներ	us
ամերիկյան սամոա	as
ամերիկյան վիրջինյան կղզիներ	vi
անգիլյա	ai
անգոլա	ao
անդորրա	ad
անտարկտիդա	aq
անտիգուա եւ բարբուդա	ag
ավստրալիա	au
ավստրիա	at
արաբական միացյալ էմիրություններ	ae
արգենտինա	ar
արեւմտյան սահարա	eh
արուբա	aw
արտաքին կղզիներ ամն	um
արցախ	az-nk
աֆղանստան	af
բահամներ	bs
բահրեյն	bh
բանգլադեշ	bd
բարբադոս	bb
բելառուս	by
բելգիա	be
բելիզ	bz
բենին	bj
բերմուդյան կղզիներ	bm
բոթսվանա	bw
բոլիվիա	bo
բոսնիա եւ հերցեգովինա	ba
բութան	bt
բուլղարիա	bg
բուվե կղզի	bv
բուրկինա ֆասո	bf
բուրունդի	bi
բրազիլիա	br
բրիտանական վիրջինյան կղզիներ	vg
բրունեյ	bn
գաբոն	ga
գամբիա	gm
գայանա	gy
գանա	gh
գերմանիա	de
գերնսի	gg
գուամ	gu
գվադելուպա	gp
գվատեմալա	gt
գվինեա	gn
գվինեա բիսաու	gw
գրենադա	gd
գրենլանդիա	gl
դանիա	dk
դիեգոգարսիա	dg
դոմինիկա	dm
դոմինիկյան հանրապետություն	do
եգիպտոս	eg
եթովպիա	et
եմեն	ye
զամբիա	zm
զիմբաբվե	zw
էկվադոր	ec
էստոնիա	ee
էրիտրեա	er
թաիլանդ	th
թայվան	tw
թանզանիա	tz
թըրքս եւ կայկոս կղզիներ	tc
թիմոր լեստե	tl
թունիս	tn
թուրքիա	tr
թուրքմենստան	tm
ինդոնեզիա	id
իռլանդիա	ie
իսլանդիա	is
իսպանիա	es
իսրայել	il
իտալիա	it
իրան	ir
իրաք	iq
լաոս	la
լատվիա	lv
լեհաստան	pl
լեռնային ղարաբաղ	az-nk
լեսոտո	ls
լիբանան	lb
լիբերիա	lr
լիբիա	ly
լիխտենշտեյն	li
լիտվա	lt
լյուքսեմբուրգ	lu
խորվաթիա	hr
ծննդյան կղզի	cx
կաբո վերդե	cv
կամբոջա	kh
կամերուն	cm
կայմանյան կղզիներ	ky
կանադա	ca
կատար	qa
կարիբյան նիդեռլանդներ	bq
կենտրոնական աֆրիկյան հանրապետություն	cf
կիպրոս	cy
կիրիբատի	ki
կյուրասաո	cw
կոլումբիա	co
կոկոսյան քիլինգ կղզիներ	cc
կոմորյան կղզիներ	km
կոնգո բրազավիլ	cg
կոնգո կինշասա	cd
կոստա ռիկա	cr
կոտ դ իվուար	ci
կուբա	cu
կուկի կղզիներ	ck
հաիթի	ht
հայաստան	am
հասարակածային գվինեա	gq
հարավային կորեա	kr
հարավային ջորջիա եւ հարավային սենդվիչյան կղզիներ	gs
հարավային սուդան	ss
հարավաֆրիկյան հանրապետություն	za
հերդ կղզի եւ մակդոնալդի կղզիներ	hm
հյուսիսային կորեա	kp
հյուսիսային մարիանյան կղզիներ	mp
հնդկական օվկիանոսում բրիտանական տարածք	io
հնդկաստան	in
հոնդուրաս	hn
հոնկոնգի հվշ	hk
հորդանան	jo
հունաստան	gr
հունգարիա	hu
ղազախստան	kz
ղրղզստան	kg
ճամայկա	jm
ճապոնիա	jp
մադագասկար	mg
մալայզիա	my
մալավի	mw
մալդիվներ	mv
մալթա	mt
մալի	ml
մակեդոնիա	mk
մայոտ	yt
մավրիկիոս	mu
մավրիտանիա	mr
մարշալյան կղզիներ	mh
մարոկկո	ma
մարտինիկա	mq
մեծ բրիտանիա	gb
մեն կղզի	im
մեքսիկա	mx
միկրոնեզիա	fm
մյանմա բիրմա	mm
մոզամբիկ	mz
մոլդովա	md
մոնակո	mc
մոնղոլիա	mn
մոնտսերատ	ms
նամիբիա	na
նաուրու	nr
նեպալ	np
նիգեր	ne
նիգերիա	ng
նիդեռլանդներ	nl
նիկարագուա	ni
նիուե	nu
նոր զելանդիա	nz
նոր կալեդոնիա	nc
նորվեգիա	no
նորֆոլկ կղզի	nf
շվեդիա	se
շվեյցարիա	ch
շրի լանկա	lk
ուգանդա	ug
ուզբեկստան	uz
ուկրաինա	ua
ուոլիս եւ ֆուտունա	wf
ուրուգվայ	uy
չադ	td
չեխիա	cz
չեռնոգորիա	me
չիլի	cl
չինաստան	cn
չինաստանի մակաո հվշ	mo
պալաու	pw
պակիստան	pk
պաղեստինյան տարածքներ	ps
պանամա	pa
պապուա նոր գվինեա	pg
պարագվայ	py
պերու	pe
պիտկեռն կղզիներ	pn
պորտուգալիա	pt
պուերտո ռիկո	pr
ջերսի	je
ջիբուտի	dj
ջիբրալթար	gi
ռեյունիոն	re
ռուանդա	rw
ռումինիա	ro
ռուսաստան	ru
սալվադոր	sv
սամոա	ws
սան մարինո	sm
սան տոմե եւ փրինսիփի	st
սաուդյան արաբիա	sa
սեյշելյան կղզիներ	sc
սեն մարտեն	mf
սեն պիեռ եւ միքելոն	pm
սենեգալ	sn
սենթ լուսիա	lc
սենթ վինսենթ եւ գրենադիններ	vc
սենթ քիթս եւ նեվիս	kn
սերբիա	rs
սիերա լեոնե	sl
սինգապուր	sg
սինտ մարտեն	sx
սիրիա	sy
սլովակիա	sk
սլովենիա	si
սողոմոնյան կղզիներ	sb
սոմալի	so
սուդան	sd
սուրբ բարդուղիմեոս	bl
սուրբ հեղինեի կղզի	sh
սուրինամ	sr
սվազիլենդ	sz
սվալբարդ եւ յան մայեն	sj
վանուատու	vu
վատիկան քաղաք պետություն	va
վենեսուելա	ve
վիետնամ	vn
վրաստան	ge
տաջիկստան	tj
տոգո	tg
տոկելաու	tk
տոնգա	to
տուվալու	tv
տրինիդադ եւ տոբագո	tt
քենիա	ke
քուվեյթ	kw
օման	om
ֆարերյան կղզիներ	fo
ֆիլիպիններ	ph
ֆինլանդիա	fi
ֆիջի	fj
ֆոլքլենդյան կղզիներ	fk
ֆրանսիա	fr
ֆրանսիական գվիանա	gf
ֆրանսիական հարավային տարածքներ	tf
ֆրանսիական պոլինեզիա	pf
אַלבאַניע	al
אַנגאלע	ao
אַנדארע	ad
אַנטאַרקטיקע	aq
אַנטיגוע און באַרבודע	ag
אַפֿגהאַניסטאַן	af
אַרגענטינע	ar
אַרובאַ	aw
אַרמעניע	am
אוגאַנדע	ug
אוגנדה	ug
אוזבקיסטן	uz
אויסטראַליע	au
אונגערן	hu
אוסטריה	at
אוסטרליה	au
אוקראַינע	ua
אוקראינה	ua
אורוגוואי	uy
אורוגוויי	uy
אזרבייג ן	az
אי חג המולד	cx
איחוד האמירויות הערביות	ae
איטאַליע	it
איטליה	it
איי אולנד	ax
איי בהאמה	bs
איי בובה	bv
איי הבתולה הבריטיים	vg
איי הבתולה של ארצות הברית	vi
איי ווליס ופוטונה	wf
איי טורקס וקאיקוס	tc
איי מריאנה הצפוניים	mp
איי מרשל	mh
איי נורפוק	nf
איי סיישל	sc
איי פארו	fo
איי פוקלנד	fk
איי פיטקרן	pn
איי קוק	ck
איי קוקוס קילינג	cc
איי קיימן	ky
איי שלמה	sb
איים לחוף ארצות הברית	um
אינדאנעזיע	id
אינדונזיה	id
אינדיע	in
איסלאַנד	is
איסלנד	is
איראַן	ir
איראן	ir
אירלאַנד	ie
אירלנד	ie
אירן	ir
אל סלבדור	sv
אלבניה	al
אלג יריה	dz
אלגיריה	dz
אלגריה	dz
אנגולה	ao
אנגילה	ai
אנדורה	ad
אנטארקטיקה	aq
אנטיגואה וברבודה	ag
אסטוניה	ee
אפגניסטן	af
אקוודור	ec
ארגנטינה	ar
ארובה	aw
אריתריאה	er
ארמניה	am
ארצות הברית	us
אתיופיה	et
באַהאַמאַס	bs
באַנגלאַדעש	bd
באַרבאַדאס	bb
באליוויע	bo
באסניע הערצעגאווינע	ba
באצוואַנע	bw
בהוטאַן	bt
בהוטן	bt
בוטסוואנה	bw
בולגאַריע	bg
בולגריה	bg
בוליביה	bo
בוסניה והרצגובינה	ba
בורונדי	bi
בורקינה פאסו	bf
בורקינע פֿאַסא	bf
בחריין	bh
בלארוס	by
בלגיה	be
בליז	bz
בנגלדש	bd
בנין	bj
בעלאַרוס	by
בעלגיע	be
בעליז	bz
בענין	bj
בערמודע	bm
בראַזיל	br
ברבדוס	bb
ברוניי	bn
ברזיל	br
בריטניה	gb
ברמודה	bm
ג ורג יה הדרומית ואיי סנדוויץ הדרומיים	gs
ג יבוטי	dj
ג מייקה	jm
ג רסי	je
גאַבאן	ga
גאַמביע	gm
גאבון	ga
גאורגיה	ge
גאנה	gh
גהאַנע	gh
גואטמלה	gt
גואם	gu
גוואַדעלופ	gp
גוואַטעמאַלע	gt
גוואַם	gu
גוואדלופ	gp
גויאַנע	gy
גיאנה הצרפתית	gf
גיבראַלטאַר	gi
גיברלטר	gi
גיניאה	gn
גיניאה ביסאו	gw
גיניאה המשוונית	gq
גינע	gn
גינע ביסאַו	gw
גמביה	gm
גערנזי	gg
גרוזיע	ge
גריכנלאַנד	gr
גרינלאַנד	gl
גרינלנד	gl
גרמניה	de
גרנדה	gd
גרנסי	gg
גרענאַדאַ	gd
דאמיניקאַנישע רעפּובליק	do
דאמיניקע	dm
דומיניקה	dm
דזשאַמייקע	jm
דזשיבוטי	dj
דזשערזי	je
דייגו גרסיה	dg
דייטשלאַנד	de
דנמרק	dk
דענמאַרק	dk
דרום אַפֿריקע	za
דרום אפריקה	za
דרום סודאַן	ss
דרום סודן	ss
האַיטי	ht
האי הרד ואיי מקדונלד	hm
האי מאן	im
האיטי	ht
האיים המלדיביים	mv
האיים הקריביים ההולנדיים	bq
האלאַנד	nl
האנדוראַס	hn
הודו	in
הוותיקן	va
הולנד	nl
הונג קונג מחוז מנהלי מיוחד של סין	hk
הונגריה	hu
הונדורס	hn
הטריטוריה הבריטית באוקיינוס ההודי	io
הממלכה המאוחדת	gb
העלפֿאַ נדביין בארטן	ci
הרפובליקה הדומיניקנית	do
הרפובליקה של מרכז אפריקה	cf
הרשות הפלסטינית	ps
השטחים הפלסטיניים	ps
וואַטיקאַן שטאָט	va
וואַנואַטו	vu
וויעטנאַם	vn
ווענעזועלע	ve
וייטנאם	vn
ונואטו	vu
ונצואלה	ve
זאַמביע	zm
זימבאַבווע	zw
זימבאבווה	zw
זמביה	zm
חוף השנהב	ci
טאַנזאַניע	tz
טאגא	tg
טאנגאַ	to
טג יקיסטן	tj
טואוואַלו	tv
טובלו	tv
טוגו	tg
טונגה	to
טוניסיע	tn
טוקלאו	tk
טורקיה	tr
טורקמניסטן	tm
טורקמעניסטאַן	tm
טייוואן	tw
טיילאַנד	th
טימור לסטה	tl
טנזניה	tz
טערקיי	tr
טריטוריות דרומיות של צרפת	tf
טרינידאַד און טאבאַגא	tt
טרינידד וטובאגו	tt
טרינידד וטובגו	tt
טשאַד	td
טשילע	cl
טשעכיי	cz
יאַפּאַן	jp
יוון	gr
יפן	jp
ירדן	jo
ישראל	il
כווית	kw
כינע	cn
כף ורדה	cv
לאַאס	la
לאוס	la
לבנון	lb
לוב	ly
לוקסמבורג	lu
לוקסעמבורג	lu
לטביה	lv
ליביע	ly
ליבעריע	lr
ליבריה	lr
ליטא	lt
ליטע	lt
ליכטנשטיין	li
לסוטו	ls
לעטלאַנד	lv
לעסאטא	ls
מאַדאַגאַסקאַר	mg
מאַיאט	yt
מאַלאַווי	mw
מאַלדיוון	mv
מאַלטאַ	mt
מאַלי	ml
מאַלייזיע	my
מאַקעדאניע	mk
מאַראקא	ma
מאַרטיניק	mq
מאַריטאַניע	mr
מאַרשאַל אינזלען	mh
מאוריטניה	mr
מאוריציוס	mu
מאזאַמביק	mz
מאיוט	yt
מאלדאווע	md
מאלזיה	my
מאלי	ml
מאנאַקא	mc
מאנגאליי	mn
מאנטסעראַט	ms
מאנטענעגרא	me
מאע מ	ae
מאריציוס	mu
מדגסקר	mg
מוזמביק	mz
מולדובה	md
מונגוליה	mn
מונטנגרו	me
מונסראט	ms
מונקו	mc
מזרח טימאר	tl
מיאַנמאַר	mm
מיאנמאר בורמה	mm
מיקראנעזיע	fm
מיקרונזיה	fm
מלאווי	mw
מלזיה	my
מלטה	mt
מעקסיקע	mx
מצרים	eg
מקאו מחוז מנהלי מיוחד של סין	mo
מקדוניה	mk
מקסיקו	mx
מרוקו	ma
מרטיניק	mq
נאַמיביע	na
נאורו	nr
נארוועגיע	no
נארפֿאלק אינזל	nf
נורבגיה	no
נורווגיה	no
ניגעריע	ng
ניגריה	ng
ניו זילאַנד	nz
ניו זילנד	nz
ניווה	nu
ניז ר	ne
ניזשער	ne
ניקאַראַגוע	ni
ניקרגואה	ni
נמיביה	na
נעפּאַל	np
נפאל	np
נײַ קאַלעדאניע	nc
סאַא טאמע און פּרינסיפּע	st
סאַמאאַ	ws
סאַן מאַרינא	sm
סאו טומה ופרינסיפה	st
סאלאמאן אינזלען	sb
סאמאַליע	so
סהרה המערבית	eh
סודאַן	sd
סודן	sd
סוואַזילאַנד	sz
סווזילנד	sz
סוולבארד ויאן מאיין	sj
סומליה	so
סוריה	sy
סורינאַם	sr
סורינם	sr
סט העלענע	sh
סיירה לאונה	sl
סיישעל	sc
סין	cn
סינגאַפּור	sg
סינגפור	sg
סיערע לעאנע	sl
סיריע	sy
סלאוואַקיי	sk
סלאוועניע	si
סלובניה	si
סלובקיה	sk
סמואה	ws
סמואה האמריקנית	as
סן מרטן	mf
סן מרינו	sm
סנגל	sn
סנט ברתולומיאו	bl
סנט הלנה	sh
סנט וינסנט והגרנדינים	vc
סנט לוסיה	lc
סנט מארטן	sx
סנט פייר ומיקלון	pm
סנט קיטס ונוויס	kn
סעודיה	sa
סענעגאַל	sn
סערביע	rs
ספרד	es
סרביה	rs
סרי לאַנקאַ	lk
סרי לנקה	lk
עגיפּטן	eg
עומאן	om
עטיאפּיע	et
עיראק	iq
עירק	iq
על סאַלוואַדאר	sv
עסטלאַנד	ee
עסטרייך	at
עקוואַדאר	ec
עקוואַטארישע גינע	gq
ערב הסעודית	sa
עריטרעע	er
פּאַנאַמאַ	pa
פּאַפּואַ נײַ גינע	pg
פּאַקיסטאַן	pk
פּאַראַגווײַ	py
פּארטא ריקא	pr
פּארטוגאַל	pt
פּוילן	pl
פּיטקערן אינזלען	pn
פּערו	pe
פֿאַלקלאַנד אינזלען	fk
פֿאַרא אינזלען	fo
פֿאַראייניגטע קעניגרייך	gb
פֿאַראייניגטע שטאַטן	us
פֿידזשי	fj
פֿיליפּינען	ph
פֿינלאַנד	fi
פֿראַנצויזישע גויאַנע	gf
פֿראַנצויזישע פּאלינעזיע	pf
פֿראַנקרייך	fr
פאלאו	pw
פוארטו ריקו	pr
פולין	pl
פולינזיה הצרפתית	pf
פורטוגל	pt
פיג י	fj
פיליפינים	ph
פינלנד	fi
פלסטין	ps
פנמה	pa
פפואה גיניאה החדשה	pg
פקיסטן	pk
פרגוואי	py
פרו	pe
צ אד	td
צ ילה	cl
צ כיה	cz
צענטראַל אַפֿריקאַנישע רעפּובליק	cf
צרפת	fr
קאַטאַר	qa
קאַמבאדיע	kh
קאַמערון	cm
קאַנאַדע	ca
קאַפּווערדישע אינזלען	cv
קאלאמביע	co
קאמאראס	km
קאנגא קינשאַזע	cd
קאסטאַ ריקאַ	cr
קובאַ	cu
קובה	cu
קולומביה	co
קומורו	km
קונגו ברזאויל	cg
קונגו קינשאסה	cd
קוסטה ריקה	cr
קוק אינזלען	ck
קוראַסאַא	cw
קוראסאו	cw
קוריאה הדרומית	kr
קוריאה הצפונית	kp
קזחסטן	kz
קטאר	qa
קיימאַן אינזלען	ky
קירגיזסטן	kg
קיריבאַטי	ki
קיריבאטי	ki
קלדוניה החדשה	nc
קמבודיה	kh
קמרון	cm
קנדה	ca
קניה	ke
קעניע	ke
קפריסין	cy
קראאַטיע	hr
קרואטיה	hr
ראוניון	re
רואנדה	rw
רוואַנדע	rw
רומניה	ro
רומעניע	ro
רוסיה	ru
רוסלאַנד	ru
רעאוניאן	re
רצועת עזה	ps
שוודיה	se
שווייץ	ch
שוועדן	se
שפּאַניע	es
תאילנד	th
תוניס	tn
תוניסיה	tn
תורכיה	tr
תימן	ye
آئرلینڈ	ie
آئس لینڈ	is
آئل آف مین	im
آذربائجان	az
آذربایجون	az
آرمینیا	am
آروبا	aw
آرژانتین	ar
آزَرباجان	az
آسترالیا	au
آسٹریا	at
آسٹریلِیا	au
آسٹریلیا	au
آسٹِیا	at
آلبانی	al
آلمان	de
آلند جزیره	ax
آلینڈ آئلینڈز	ax
آمریکای ساموآ	as
آمریکای ویرجین	vi
آمریکای ِساموآ	as
آمریکای پَرتِپِلا جزیرهئون	um
آنتیگوا و باربودا	ag
آندورا	ad
آنگولا	ao
آنگویلا	ai
آیرلند	ie
آیسلند	is
آیسلینډ	is
آیِل آف میٛن	im
أبوظبي	ae
أبوظبي إمارة	ae
أذربيجان	az
أرجَنٹینا	ar
أردني	jo
أرمينيا	am
أروبا	aw
أستراليا	au
أفغانستان	af
أفغاني	af
ألبانيا	al
ألمانيا	de
أم القيوين	ae
أم القيوين إمارة	ae
أم القيوين الإمارات العربية المتحدة	ae
أمريكا	us
أنتاركتيكا	aq
أنتيغوا وبربودا	ag
أندورا	ad
أنغولا	ao
أنغويلا	ai
أورغواي	uy
أوزبكستان	uz
أوغندا	ug
أوكرانيا	ua
أيرلندا	ie
أيسلندا	is
إثيوبيا	et
إريتريا	er
إسبانيا	es
إستونيا	ee
إسرائيل	il
إمارة الفجيرة	ae
إندونيسيا	id
إيران	ir
إيراني	ir
إيطاليا	it
ئارجەنتینا	ar
ئارووبا	aw
ئارگېنتىنا	ar
ئارۇبا	aw
ئازەربایجان	az
ئافغانىستان	af
ئالاند ئاراللىرى	ax
ئالبانىيە	al
ئالجىرىيە	dz
ئامېرىكا تەۋەلىكىدىكى ساموئا	as
ئامېرىكا تەۋەلىكىدىكى سىرتقى كىچىك ئاراللار	um
ئامېرىكا تەۋەلىكىدىكى ۋىرجىن تاقىم ئاراللىرى	vi
ئامېرىكا قوشما شتاتلىرى	us
ئانتاركتىكا	aq
ئانتارکتیکا	aq
ئانتىگۋا ۋە باربۇدا	ag
ئانتیگوا و باربودا	ag
ئاندوررا	ad
ئاندۆرا	ad
ئانگولا	ao
ئانگۋىللا	ai
ئاۋسترالىيە	au
ئاۋسترىيە	at
ئاۋمېن ئالاھىدە مەمۇرىي رايونى جۇڭگو	mo
ئایسلەند	is
ئوتتۇرا ئافرىقا جۇمھۇرىيىتى	cf
ئوردن	jo
ئوروگوای	uy
ئوزبەکستان	uz
ئومان	om
ئوگاندا	ug
ئىتالىيە	it
ئىراق	iq
ئىران	ir
ئىرېلاندىيە	ie
ئىسرائىلىيە	il
ئىسلاندىيە	is
ئىسپانىيە	es
ئىيوردانىيە	jo
ئۆزبېكىستان	uz
ئۆسترالیا	au
ئۆکرانیا	ua
ئۇرۇگۋاي	uy
ئۇكرائىنا	ua
ئۇگاندا	ug
ئیتالیا	it
ئیتاڵی	it
ئیرلەند	ie
ئیسرائیل	il
ئیسپانیا	es
ئیندۆنیزیا	id
ئیکوادۆر	ec
ئێران	ir
ئێلسالڤادۆر	sv
ئېرىترېيە	er
ئېستونىيە	ee
ئېفىيوپىيە	et
ئېكۋاتور گىۋىنېيەسى	gq
ئېكۋادور	ec
ئەتیۆپیا	et
ئەرمېنىيە	am
ئەرمەنستان	am
ئەریتریا	er
ئەرەب بىرلەشمە خەلىپىلىكى	ae
ئەزەربەيجان	az
ئەفریقای باشوور	za
ئەفغانستان	af
ئەل سالۋادور	sv
ئەلجەزایر	dz
ئەنگلىيە پادىشاھلىقى	gb
ئەنگلىيەنىڭ ھىندى ئوكياندىكى تەۋەلىكى	io
ئەنگلىيەگە قاراشلىق ۋىرجىن ئارىلى	vg
ئەنگۆلا	ao
ئەڵبانیا	al
ئەڵمانیا	de
اتریش	at
اتیوپی	et
ارجنتاین	ar
ارجنٹینا	ar
اردن	jo
ارمنستان	am
ارمنستون	am
اروبا	aw
اروگوئه	uy
اریتره	er
اریتریا	er
اریٹیریا	er
ازبکستان	uz
ازبکستون	uz
استرالیا	au
استوائی گیانا	gq
استوایی گینه	gq
استونی	ee
استونیا	ee
اسرائیل	il
اسلواکی	sk
اسلوونی	si
اسوالبارد و جانماین	sj
اسٹونیا	ee
اسپانیا	es
افریقای جنوبی	za
افغانستان	af
افغانستون	af
ال سلواڈور	sv
الأراضي الفلسطينية	ps
الأرجنتين	ar
الأردن	jo
الأقاليم الجنوبية الفرنسية	tf
الأمم المتحدة	un
الإقليم البريطاني في المحيط الهندي	io
الإكوادور	ec
الإمارات	ae
الإمارات العربية المتحدة	ae
الاتحاد القمري	km
الامارات	ae
البانیا	al
البانیه	al
البانیہ	al
البحرين	bh
البرازيل	br
البرتغال	pt
البهاما	bs
البوسنة والهرسك	ba
التيمور الشرقية	tl
الجابون	ga
الجبل الأسود	me
الجزائر	dz
الجزایر	dz
الجزیره	dz
الجیریا	dz
الدانمرك	dk
الرأس الأخضر	cv
السالوادور	sv
السعودية	sa
السعوديه	sa
السلفادور	sv
السلوادور	sv
السنغال	sn
السودان	sd
السويد	se
الشارقة	ae
الشارقة إمارة	ae
الشارقة الإمارات العربية المتحدة	ae
الصحراء الغربية	eh
الصومال	so
الصين	cn
العراق	iq
الفاتيكان	va
الفجيرة	ae
الفلبين	ph
الكاميرون	cm
الكونغو برازافيل	cg
الكونغو كينشاسا	cd
الكويت	kw
المان	de
المغرب	ma
المكسيك	mx
المملكة الأردنية الهاشمية	jo
المملكة العربية السعودية	sa
المملكة المتحدة	gb
النرويج	no
النمسا	at
النيجر	ne
الهند	in
الولايات المتحدة	us
اليابان	jp
اليمن	ye
اليونان	gr
امارات متحدهٔ عربی	ae
امریکہ سے باہر کے چھوٹے جزائز	um
امریکی بیرونی جزائر	um
امریکی جزائر ورجن	vi
امریکی ساموآ	as
امریکی ورجن آئلینڈز	vi
انتارکتیکا	aq
انتیگوا و باربودا	ag
اندورا	ad
اندونزی	id
اندونیزیا	id
انٹارکٹیکا	aq
انٹیگوا اور باربودا	ag
انڈورا	ad
انڈونیشیا	id
انګولا	ao
انگوئیلا	ai
انگولا	ao
اومان	om
اوکراین	ua
اوگاندا	ug
ايران	ir
اَرمانِیا	am
اَروٗبا	aw
اَفغانَستان	af
اَمریٖکَن سَموا	as
اَیوٕری کوسٹ	ci
اَیَرلینٛڑ	ie
اَیِسلینٛڑ	is
اُزبِکِستان	uz
اِتھوپِیا	et
اِرٕٹِیا	er
اِسرایٖل	il
اِنڑونیشِیا	id
اِٹلی	it
اِکواڑور	ec
اِکوِٹورِیَل گِنی	gq
اٮ۪ل سَلواڑور	sv
اٮ۪لبانِیا	al
اٮ۪لجیرِیا	dz
اٮ۪نٹِگُوا تہٕ باربوڑا	ag
اٮ۪نڑورا	ad
اٹلی	it
اکراین	ua
اکوادر	ec
اکوادور	ec
ایالات متحده	us
ایتالیا	it
ایتوپیا	et
ایتھوپیا	et
ایران	ir
ایرلند	ie
ایسراییل	il
ایسلند	is
ایسٹونِیا	ee
ایسپانیا	es
ایلینٛڑ جٔزیٖرٕ	ax
اینٹارٹِکا	aq
ایٖراق	iq
ایٖران	ir
ایټالیه	it
ایکواڈور	ec
بؤویٹ آئلینڈ	bv
بئرئزیل	br
بابوا غينيا الجديدة	pg
باراغواي	py
باربادوس	bb
باربادۆس	bb
بارباڈوس	bb
باربیڈاس	bb
باشووری کوردستان	iq-kr
باكستان	pk
بالاو	pw
باهاما	bs
باڭلادىش	bd
باھاما	bs
بتسوانا	bw
بحرین	bh
بحریٖن	bh
برازیل	br
بربادوس	bb
برتانیه	gb
برزیل	br
برطانوی بحرِ ہِنٛدۍ علاقہٕ	io
برطانوی بحرہند خطہ	io
برطانوی جزائر ورجن	vg
برطانوی قُطبہِ جَنوٗبی علاقہٕ	bq
برطانوی ہندوستانی سمندری خطہ	io
برمودا	bm
برونئی	bn
بروناي	bn
برونڈی	bi
برونی	bn
بروونای	bn
بريطانيا	gb
برٛازِل	br
برٹش ورجن آئلینڈز	vg
برکینا فاسو	bf
بریتانیا	gb
بریتانیای هند اوقیانوس مناطق	io
بریتانیای هند ِاوقیانوس ِمناطق	io
بریتانیای ویرجین	vg
بلاروس	by
بلجيكا	be
بلجیم	be
بلغارستان	bg
بلغارستون	bg
بلغاريا	bg
بلغاریا	bg
بلغاریه	bg
بلغاریہ	bg
بليز	bz
بلژیک	be
بلیز	bz
بنجلاديش	bd
بنما	pa
بنين	bj
بنګلهدیش	bd
بنگلادش	bd
بنگلهدیش	bd
بنگلہ دیش	bd
بنین	bj
بهاماس	bs
بوتان	bt
بوتساوانا	bw
بوتسوانا	bw
بوتسۋانا	bw
بوتَسوانا	bw
بورتوريكو	pr
بوركينا فاسو	bf
بوروندي	bi
بوروندی	bi
بورَنڈِ	bi
بورکینا فاسو	bf
بورکینافاسو	bf
بورکینافاسۆ	bf
بوسنىيە گېرتسېگوۋىنا	ba
بوسنِیا تہٕ ہَرزِگووِنا	ba
بوسنی و هرزگوین	ba
بوسنیا اور ہرزیگووینا	ba
بوسنیا و هرزهگوینا	ba
بولندا	pl
بولىۋىيە	bo
بوليفيا	bo
بولينيزيا الفرنسية	pf
بولِوِیا	bo
بولگاریا	bg
بولیوی	bo
بولیویا	bo
بووت جزیره	bv
بووتان	bt
بووَٹ جٔزیٖرٕ	bv
بوٗٹان	bt
بىرازىلىيە	br
بىرما	mm
بىرۇنېي	bn
بيرو	pe
بيروت	lb
بيلاروس	by
بَرطانوی ؤرجِن جٔزیٖرٕ	vg
بَلجیرِیا	bg
بَنٛگلادیش	bd
بَہامَس	bs
بُرنٔے	bn
بُرکِنا فیسو	bf
بِنِن	bj
بٔرمیوڈا	bm
بھارت	in
بھوٹان	bt
بہاماس	bs
بۆتسوانا	bw
بۆسنیا و ھەرزەگۆڤینا	ba
بۆلیڤیا	bo
بۇتان	bt
بۇركىنا فاسو	bf
بۇرۇندى	bi
بۇلغارىيە	bg
بۇۋېت ئاراللىرى	bv
بیریتانیا گأپ	gb
بیلائز	bz
بیلاروس	by
بیلاروٗس	by
بیلاڕووس	by
بیلجیم	be
بیلِج	bz
بینن	bj
بیٛلجِیَم	be
بېرمۇدا	bm
بېلارۇسىيە	by
بېلىز	bz
بېلگىيە	be
بېنىن	bj
بەحرەین	bh
بەلژیک	be
بەلیز	bz
بەنگلادیش	bd
بەھاما	bs
بەھرەين	bh
تائیوان	tw
تاجىكىستان	tj
تاجکستان	tj
تاجکِستان	tj
تاجیکستان	tj
تاجیکستون	tj
تانزانىيە	tz
تانزانیا	tz
تايلاند	th
تايوان	tw
تایلند	th
تایلەند	th
تایوان	tw
تركمانستان	tm
تركي	tr
تركيا	tr
ترينيداد وتوباغو	tt
ترکس اور کیکاؤس جزائر	tc
ترکمانستان	tm
ترکمنستان	tm
ترکمونستون	tm
ترکی	tr
ترکیه	tr
ترینیداد اور ٹوباگو	tt
ترینیداد و توباگو	tt
ترینیداد و تۆباگو	tt
تشاد	td
تشيلي	cl
تنزانيا	tz
تنزانیا	tz
تنزانیہ	tz
تورکس و کایکوس جزایر	tc
تورکمانستان	tm
تورکیا	tr
توغو	tg
توفالو	tv
توكيلو	tk
توكېلاۋ	tk
تونس	tn
تونغا	to
تونگا	to
تووالو	tv
توونس	tn
تووڤالوو	tv
توٗوالوٗ	tv
توکلائو	tk
توکیلاو	tk
توگو	tg
تىرىنىداد ۋە توباگو	tt
تيمور الشرقية	tl
تَنجانِیا	tz
تُرمِنِستان	tm
تُرُک تہٕ کیکوس جٔزیٖرٕ	tc
تُرکی	tr
تھائی لینڈ	th
تھایلینٛڑ	th
تۆنگا	to
تۆگۆ	tg
تۇركس ۋە كايكوس ئاراللىرى	tc
تۇنىس	tn
تۇۋالۇ	tv
تۈركمەنىستان	tm
تۈركىيە	tr
تیمور شرقی	tl
تیمور لسته	tl
تیمور لیسٹ	tl
تیمۆری ڕۆژھەڵات	tl
تیونیسیا	tn
تەيۋەن	tw
جارجِیا	ge
جارجیا	ge
جامائیکا	jm
جامايكا	jm
جامایکا	jm
جاماییکا	jm
جامبِیا	zm
جاپان	jp
جاپون	jp
جاپوٙن	jp
جبل الطارق	gi
جبل طارق	gi
جبلالطارق	gi
جبوتی	dj
جرزی	je
جرسی	je
جرمنی	de
جرمٔنی	de
جزائر آلینڈ	ax
جزائر سلیمان	sb
جزائر شمالی ماریانا	mp
جزائر فارو	fo
جزائر فاکلینڈ	fk
جزائر فیرو	fo
جزائر مارشل	mh
جزائر پٹکیرن	pn
جزائر کک	ck
جزائر کیلنگ کوکوس	cc
جزائر کیکس و ترکیہ	tc
جزائر ہرڈ و مکڈونلڈ	hm
جزایر آلاند	ax
جزایر تورکس و کایکوس	tc
جزایر دورافتادهٔ ایالات متحده	um
جزایر سلیمان	sb
جزایر فارو	fo
جزایر فالکلند	fk
جزایر مارشال	mh
جزایر ماریانای شمالی	mp
جزایر ویرجین ایالات متحده	vi
جزایر ویرجین بریتانیا	vg
جزایر پیتکرن	pn
جزایر کارائیب هلند	bq
جزایر کوک	ck
جزایر کوکوس	cc
جزایر کِیمن	ky
جزر آلاند	ax
جزر القمر	km
جزر الكايمن	ky
جزر المارشال	mh
جزر المالديف	mv
جزر الولايات المتحدة النائية	um
جزر بيتكيرن	pn
جزر توركس وكايكوس	tc
جزر سليمان	sb
جزر فارو	fo
جزر فرجين الأمريكية	vi
جزر فرجين البريطانية	vg
جزر فوكلاند	fk
جزر كوك	ck
جزر كوكوس كيلينغ	cc
جزر ماريانا الشمالية	mp
جزر والس وفوتونا	wf
جزيرة الكريسماس	cx
جزيرة بوفيه	bv
جزيرة مان	im
جزيرة نورفوك	nf
جزيرة هيرد وجزر ماكدونالد	hm
جزیرهٔ بووه	bv
جزیرهٔ من	im
جزیرهٔ نورفولک	nf
جزیرهٔ هرد و جزایر مکدونالد	hm
جزیرهٔ کریسمس	cx
جزیرہ بوویت	bv
جزیرہ نارفوک	nf
جمائیکا	jm
جمهورية أرض الصومال	so-som
جمهورية أفريقيا الوسطى	cf
جمهورية التشيك	cz
جمهورية الدومينيك	do
جمهورية السودان	sd
جمهورية السودان الاتحادية	sd
جمهورية السودان الديمقراطية	sd
جمهورية السودان الفيدرالية	sd
جمهورية الصومال الفيدرالية	so
جمهورية العراق	iq
جمهورية تشاد	td
جمهورية مصر	eg
جمهورية مصر العربية	eg
جمهوری آذربایجان	az
جمهوری اسلامی افغانستان	af
جمهوری اسلامی ایران	ir
جمهوری افریقای مرکزی	cf
جمهوری دومینیکن	do
جمهوری چک	cz
جمیکا	jm
جنوب أفريقيا	za
جنوب السودان	ss
جنوبگان	aq
جنوبی افریقا	za
جنوبی افریقہ	za
جنوبی جارجیا اور جنوبی سینڈوچ جزائر	gs
جنوبی جورجیا و جنوبی ساندویچ جزایر	gs
جنوبی سودان	ss
جنوبی سوڈان	ss
جنوبی کوریا	kr
جنوبی کُره	kr
جنوبی یخبزه قطب	aq
جنوٗبی جارجِیا تہٕ جنوٗبی سینٛڑوٕچ جٔزیٖرٕ	gs
جنوٗبی کورِیا	kr
جورجيا	ge
جورجيا الجنوبية وجزر ساندويتش الجنوبية	gs
جورجیای جنوبی و جزایر ساندویچ جنوبی	gs
جىبۇتى	dj
جيبوتي	dj
جيرسي	je
جَمایکا	jm
جَنوٗبی اَفریٖکا	za
جِبرالٹَر	gi
جِبوٗتی	dj
جٔرسی	je
جۇڭگو	cn
جیبوتی	dj
جیبووتی	dj
جېرسېي	je
جەبىلتارىق	gi
جەنۇبىي ئافرىقا	za
جەنۇبىي جورجىيە ۋە جەنۇبىي ساندىۋىچ ئاراللىرى	gs
جەنۇبىي سۇدان	ss
جەنۇبىي كورىيە	kr
حبشه	et
خېرد ۋە ماك دونالد ئارىلى	hm
د افغانستان اسلامي جمهوریت	af
دانمارک	dk
دانىيە	dk
دبي	ae
دبی	ae
دنمارک	dk
دولة قطر	qa
دومنیکا	dm
دومنیکن جمهوری	do
دومىنىكا	dm
دومىنىكا جۇمھۇرىيىتى	do
دومينيكا	dm
دومینیکا	dm
دوورگەکانی سلێمان	sb
دوورگەکانی قەمەر	km
دوورگەکانی مارشاڵ	mh
دُبَيّ	ae
دۆمینیکا	dm
رأس الخيمة إمارة	ae
رئونیون	re
راس الخيمة	ae
راس الخيمة الإمارات العربية المتحدة	ae
روآندا	rw
رواندا	rw
روانڈا	rw
روس	ru
روسيا	ru
روسیه	ru
روسیهٔ سفید	by
رومانيا	ro
رومانِیا	ro
رومانی	ro
رومانیا	ro
روندا	rw
روينيون	re
روٗس	ru
روٗوانٛڈا	rw
روٙسیە	ru
روژدېستۋو ئارىلى	cx
رىۋاندا	rw
رَأْس ٱلْخَيْمَة	ae
رِیوٗنِیَن	re
رۇسىيە	ru
رۇمىنىيە	ro
ری یونین	re
ریاستہائے متحدہ	us
رېئونىيون	re
زامبىيە	zm
زامبيا	zm
زامبیا	zm
زمبابوے	zw
زىمبابۋې	zw
زيمبابوي	zw
زِمبابے	zw
زیلاند جدید	nz
زیمبابوه	zw
زیمبابوی	zw
ساؤ ٹوم اور پرنسپے	st
سائوتومه و پرینسیپ	st
ساحل العاج	ci
ساحل عاج	ci
سالوېډور	sv
ساموآ	ws
ساموآی امریکا	as
ساموئا	ws
ساموا	ws
ساموا الأمريكية	as
ساموای ئەمەریکایی	as
سان بارتليمي	bl
سان تومې ۋە پرىنسىپې	st
سان مارىنو	sm
سان مارينو	sm
سان مارینو	sm
سان مارینۆ	sm
سانت بيير وميكولون	pm
سانت فنسنت وغرنادين	vc
سانت كيتس نافيس	kn
سانت كيتس ونيفيس	kn
سانت لوسيا	lc
سانت مارتن	mf
سانت هيلنا	sh
سانمارینو	sm
ساو توم تہٕ پرٛنسِپی	st
ساو تومي وبرينسيبي	st
ساوتۆمێ و پرینسیپی	st
ساينىت بارتھېلەمي ئاراللىرى	bl
ساينىت كىرىستوفېر ۋە نېۋىس	kn
ساينىت لۇسىيە	lc
ساينىت مارتېن	mf
ساينىت پىئېر ۋە مىكېلون ئاراللىرى	pm
ساينىت ھېلېنا	sh
ساينىت ۋىنسېنت ۋە گىرېنادىنېس	vc
سایفرٛس	cy
سربیا	rs
سرزمینهای فلسطینی	ps
سريلانكا	lk
سری لنکا	lk
سریلانکا	lk
سشلیز	sc
سعودي	sa
سعودی عرب	sa
سعودی عربستان	sa
سفالبارد وجان مايان	sj
سلطنة عمان	om
سلطنت متحدہ	gb
سلواکیا	sk
سلوفاكيا	sk
سلوفينيا	si
سلونیا	si
سلوواکیہ	sk
سلووینیا	si
سلۆڤاکیا	sk
سلۆڤێنیا	si
سلیمون جزیره	sb
سن بارتلمی	bl
سن مارینو	sm
سن پیر و میکلن	pm
سن پییر و میکلن	pm
سنت بارتلمی	bl
سنت لوسیا	lc
سنت مارتن	sx
سنت مارتین	mf
سنت هلن	sh
سنت هلنا	sh
سنت وینسنت و گرنادین	vc
سنت وینسنت و گرنادینها	vc
سنت کیتس و نویس	kn
سنغافورة	sg
سنٹ مارٹن	sx
سنگال	sn
سنگاپور	sg
سوئد	se
سوئٹزر لینڈ	ch
سوئیس	ch
سوازيلاند	sz
سوازی لینڈ	sz
سوازیلاند	sz
سوازیلند	sz
سوالبارد و يان ماين	sj
سوالبرڈ اور جان ماین	sj
سودان	sd
سودان جنوبی	ss
سوري	sy
سوريا	sy
سورينام	sr
سورینام	sr
سوریه	sy
سولامان جٔزیٖرٕ	sb
سولومن آئلینڈز	sb
سولومون ئاراللىرى	sb
سومالى	so
سومالِیا	so
سومالی	so
سومالیه	so
سوودان	sd
سووریا	sy
سويسرا	ch
سوٗدی عربِیہ	sa
سوٗڈان	sd
سوڈان	sd
سوید	se
سویدن	se
سویس	ch
سویسرا	ch
سویڈن	se
سویډن	se
سوییس	ch
سىرىلانكا	lk
سىلوۋاكىيە	sk
سىلوۋېنىيە	si
سىنت مارتېن	sx
سىنگاپور	sg
سىپرۇس	cy
سىۋالبارد ۋە يان مايېن ئارىلى	sj
سىۋېزىلاند	sz
سيراليون	sl
سيشل	sc
سَربِیا	rs
سَلوواکِیا	sk
سَلووینِیا	si
سَوالبریڑ تہٕ جان ماییڑ	sj
سُرِنام	sr
سُوزِلینٛڑ	sz
سُوِزَرلینٛڑ	ch
سُوِڈَن	se
سِریٖلَنٛکا	lk
سِنٛگاپوٗر	sg
سٕپین	es
سۆمالیا	so
سۇدان	sd
سۇرىنام	sr
سۈرىيە	sy
سیئر لیون	sl
سیرالئون	sl
سیرالیون	sl
سیشل	sc
سیشَلِس	sc
سیشێل	sc
سیمووا	ws
سین میرِنو	sm
سینٛٹ بارتَھیلمی	bl
سینٛٹ لوٗسِیا	lc
سینٛٹ مارٹِن	mf
سینٛٹ وینسٮ۪ٹ تہٕ گرٛیناڑاینٕز	vc
سینٛٹ پیٖری تہٕ موکیلِیَن	pm
سینٛٹ کِٹَس تہٕ نیوِس	kn
سینٛٹ ہٮ۪لِنا	sh
سینٹ برتھلیمی	bl
سینٹ لوسیا	lc
سینٹ مارٹن	mf
سینٹ ونسنٹ اور گرینیڈائنز	vc
سینٹ پیئر اور میکلیئون	pm
سینٹ کٹس اور نیویس	kn
سینٹ ہیلینا	sh
سینگاپور	sg
سینیگال	sn
سینیگل	sn
سینیگَل	sn
سیٖرالیوون	sl
سیەرالیۆن	sl
سېربىيە	rs
سېررالېئون	sl
سېنېگال	sn
سېيشېل	sc
سەئۇدى ئەرەبىستان	sa
سەینت لووسیا	lc
سەینت ڤینسەنت و گرینادینز	vc
سەینت کیتس و نیڤیس	kn
شام	sy
شانشینی یەکگرتوو	gb
شمالی ماریانا آئلینڈز	mp
شمالی ماریانا جزایر	mp
شمالی کوریا	kp
شمالی کُره	kp
شىمالىي كورىيە	kp
شىمالىي مارىيانا ئاراللىرى	mp
شىۋىتسارىيە	ch
شىۋېتسىيە	se
شياڭگاڭ ئالاھىدە مەمۇرىي رايونى جۇڭگو	hk
شُمٲلی مارِیانا جٔزیٖرٕ	mp
شُمٲلی کورِیا	kp
شیلی	cl
شەرقىي تىمور	tl
صحرای غربی	eh
صربستان	rs
صربستون	rs
صربيا	rs
صومالیہ	so
طاجيكستان	tj
عاج ساحل	ci
عاج ِساحل	ci
عراق	iq
عربستان سعودی	sa
عربستون	sa
عمان	om
عومان	om
عُمان	om
عێراق	iq
عەرەبستانی سەعوودی	sa
غامبيا	gm
غانا	gh
غربی صحرا	eh
غرينادا	gd
غرينلاند	gl
غنا	gh
غواتيمالا	gt
غوادلوب	gp
غوام	gu
غويانا الفرنسية	gf
غيانا	gy
غيرنزي	gg
غينيا	gn
غينيا الإستوائية	gq
غينيا بيساو	gw
غەربىي ساخارا	eh
غەنا	gh
فأرانسە	fr
فائېرو ئاراللىرى	fo
فارو جزایر	fo
فالكلاند ئاراللىرى	fk
فالکلند جزیرهئون	fk
فانواتو	vu
فاکلینڈ جزائر	fk
فجی	fj
فرانس	fr
فرانسه	fr
فرانسهی جنوبی مناطق	tf
فرانسهی ِگویان	gf
فرانسهی پولینزی	pf
فرانسهی گویان	gf
فرانسیسی جنوبی خطے	tf
فرانسیسی پولینیشیا	pf
فرانسیسی گیانا	gf
فرنسا	fr
فرٛانس	fr
فرٛانسِسی جَنوٗبی عَلاقہٕ	tf
فرٛانسِسی گِانا	gf
فرٛانسی پولِنیشِیا	pf
فرینچ گیانا	gf
فلسطین	ps
فلسطین سرزمین	ps
فلسطین ِسرزمین	ps
فلسطینی خطے	ps
فلپائنی	ph
فلیپین	ph
فن لینڈ	fi
فنزويلا	ve
فنلاند	fi
فنلند	fi
فنلندا	fi
فنلینډ	fi
فىجى	fj
فىرانسىيە	fr
فىرانسىيەگە قاراشلىق جەنۇبتىكى زېمىنلىرى	tf
فىرانسىيەگە قاراشلىق پولىنېزىيە	pf
فىرانسىيەگە قاراشلىق گىۋىيانا	gf
فىلىپپىن	ph
فىنلاندىيە	fi
فيتنام	vn
فيجي	fj
فَلَستیٖن	ps
فِجی	fj
فِلِپِینس	ph
فِنلینٛڑ	fi
فٕلاکلینٛڑ جٔزیٖرٕ	fk
فیجی	fj
فیلیپین	ph
فینلاند	fi
فەلەستین	ps
فەڕەنسا	fr
قاتار	qa
قازاقىستان	kz
قبرس	cy
قبرص	cy
قرغزستان	kg
قرغيزستان	kg
قرغیزستان	kg
قرقیزستان	kg
قرقیزستون	kg
قزاخستان	kz
قزاقستان	kz
قزاقستون	kz
قطر	qa
قطري	qa
قلمرو بریتانیا در اقیانوس هند	io
قلمروهای جنوبی فرانسه	tf
قىرغىزىستان	kg
قَطِر	qa
قیبرس	cy
قەتەر	qa
كارىب دېڭىزى گوللاندىيە	bq
كازاخستان	kz
كاليدونيا الجديدة	nc
كامبودژا	kh
كامېرون	cm
كانادا	ca
كايمان ئاراللىرى	ky
كرواتيا	hr
كمبوديا	kh
كندا	ca
كوبا	cu
كوتې دې ئىۋوئىر	ci
كوراساو	cw
كوريا الجنوبية	kr
كوريا الشمالية	kp
كوستارىكا	cr
كوستاريكا	cr
كولومبىيە	co
كولومبيا	co
كومورو	km
كونگو بىراززاۋىل	cg
كونگو كىنشاسا	cd
كىرودىيە	hr
كىرىباتى	ki
كيريباتي	ki
كينيا	ke
كۇبا	cu
كۇراسو	cw
كۇك ئاراللىرى	ck
كۇۋەيت	kw
كېنىيە	ke
كەئەلىڭ كوكۇس ئاراللىرى	cc
لاؤس	la
لائبیریا	lr
لائوس	la
لاتفيا	lv
لاتویا	lv
لاتڤیا	lv
لاتۋىيە	lv
لاس	la
لاوس	la
لایبریا	lr
لایبیرِیا	lr
لبنان	lb
لبناني	lb
لتوانیا	lt
لتھوانیا	lt
لسوتو	ls
لهستان	pl
لهستون	pl
لوبنان	lb
لوكسمبورغ	lu
لوکزامبورگ	lu
لوکسەمبورگ	lu
لىبېرىيە	lr
لىتۋانىيە	lt
لىيۇكسېمبۇرگ	lu
لىچتېنشتېين بەگلىكى	li
لىۋان	lb
لىۋىيە	ly
ليبيا	ly
ليبيريا	lr
ليتوانيا	lt
ليختنشتاين	li
ليسوتو	ls
لَکسَمبٔرٕگ	lu
لِبیا	ly
لِتھُوانِیا	lt
لِکٹیٛسٹیٖن	li
لٮ۪بنان	lb
لٹویا	lv
لگژمبرگ	lu
لیبریا	lr
لیبی	ly
لیبیا	ly
لیبەریا	lr
لیتوانایا	lt
لیتوانی	lt
لیختن اشتاین	li
لیختناشتاین	li
لیختنشتاین	li
لیسوتو	ls
لیسوتھو	ls
لیشٹنسٹائن	li
لیٛٹوِیا	lv
لېسوتو	ls
لەسۆتۆ	ls
مائکرونیشیا	fm
ماداغاسقار	mg
ماداگاسکار	mg
مادغاسکر	mg
ماراكەش	ma
مارتىنىكا	mq
مارتينيك	mq
مارتینیک	mq
مارتینیک جزیرهئون	mq
مارشال ئاراللىرى	mh
مارشال جزایر	mh
مارشل آئلینڈز	mh
مارشَل جٔزیٖرٕ	mh
مارٕٹانِیا	mr
مارٹِنِک	mq
مارٹینک	mq
ماریشس	mu
ماكېدونىيە	mk
مالاوی	mw
مالايشىيا	my
مالاۋى	mw
مالت	mt
مالتا	mt
مالدووا	md
مالدىۋې	mv
مالدیو	mv
مالدیٖو	mv
مالدیپ	mv
مالدیڤ	mv
مالزی	my
مالطا	mt
مالى	ml
مالي	ml
ماليزيا	my
مالٹا	mt
مالی	ml
مالیزیا	my
مانٛٹسیراٹ	ms
مايوت	yt
مايوتتې	yt
ماکائو ناحیهٔ ویژهٔ حکومتی چین	mo
ماکائو چین دله	mo
ماکاو	mo
ماڵتا	mt
ماۋرىتانىيە	mr
ماۋرىتىئۇس	mu
مایوت	yt
مایوٹ	yt
مایکرۆنیزیا	fm
متحده ایالات	us
متحده عربی امارات	ae
متحدہ عرب امارات	ae
مجارستان	hu
مجارستون	hu
مدغشقر	mg
مراقش	ma
مراکش	ma
مرکزی آفریقای جمهوری	cf
مرکٔزی اَفریٖکی جموٗریَت	cf
مشرِقی سَہارا	eh
مصري	eg
مغربی صحارا	eh
مغولستان	mn
مغولستون	mn
مقدونيا	mk
مقدونیه	mk
مقدونیہ	mk
مكاو الصينية منطقة إدارية خاصة	mo
ملاوي	mw
ملاوی	mw
ملیشیا	my
مملكة البحرين	bh
من جزیره	im
من ِجزیره	im
منغوليا	mn
منگولیا	mn
موروکو	ma
مورى تيوس	mu
موريتانيا	mr
موريشيوس	mu
مورِشَس	mu
موریتانی	mr
موریتانیا	mr
موریس	mu
موریطانیہ	mr
موزامبىك	mz
موزامبیک	mz
موزمبيق	mz
موزمبیق	mz
موزَمبِک	mz
مولدافيا	md
مولداوی	md
مولدوۋا	md
مولڑاوِیا	md
موناكو	mc
موناکو	mc
مونتسرات	ms
مونتسېررات	ms
مونتهنگرو	me
مونتېنېگرو	me
مونٹسیراٹ	ms
مونٹے نیگرو	me
مونیٚکو	mc
موٹونیٛگِریو	me
موڭغۇلىيە	mn
مىسىر	eg
مىكرونېزىيە	fm
ميانمار بورما	mm
ميكرونيزيا	fm
مَشرِقی تایمور	tl
مَلیشِیا	my
مَنٛگولِیا	mn
مَکاوو ایس اے آر چیٖن	mo
مَیَنما بٔرما	mm
مَییٹ	yt
مُتحدہ عرَب امارات	ae
مِسٔر	eg
مٮ۪سوڑونِیا	mk
مٮ۪کسِکو	mx
مڈغاسکر	mg
مکاؤ sar چین	mo
مکزیک	mx
مکسیکو	mx
مۆریتانیا	mr
مۆزامبیک	mz
مۆلدۆڤا	md
مۆناکۆ	mc
مۆنتینیگرۆ	me
میانمار	mm
میانمار برما	mm
میانمار برمه	mm
میرنشینە یەکگرتووە عەرەبییەکان	ae
میسر	eg
میڑاگاسکار	mg
میکرونزی	fm
میکرونزیا	fm
میکسیکو	mx
مېكسىكا	mx
مېن ئارىلى	im
مەجارستان	hu
مەغریب	ma
مەنگۆلیا	mn
مەکسیک	mx
نؤرو	nr
نائجر	ne
نائجیریا	ng
نائورو	nr
نائوروو	nr
نارفاک جٔزیٖرٕ	nf
نارفوک آئلینڈ	nf
نارووٗ	nr
ناروی	no
ناروې	no
ناروے	no
نامبیا	na
نامىبىيە	na
ناميبيا	na
نامِبِیا	na
نامیبیا	na
ناورو	nr
ناکاراگُوا	ni
ناۋرۇ	nr
نایجَر	ne
نایجیرِیا	ng
نایجیریا	ng
نروژ	no
نورفولك ئارىلى	nf
نورفولک جزیره	nf
نورۋېگىيە	no
نىكاراگۇئا	ni
نىيۇئې	nu
نىگېرىيە	ng
نيبال	np
نيجيري	ng
نيجيريا	ng
نيكاراغوا	ni
نيوزيلندا	nz
نيوي	nu
نِو کیلِڑونِیا	nc
نپال	np
نکاراګوا	ni
نکاراگووا	ni
نۆرویژ	no
نیئو	nu
نیجر	ne
نیجریا	ng
نیجریه	ng
نیجەر	ne
نیدر لینڈز	nl
نیو کالیدونیا	nc
نیو کلیڈونیا	nc
نیوئه	nu
نیوزلند	nz
نیوزی ینڈ	nz
نیوزیلاند	nz
نیوزیلند	nz
نیوزیلنډ	nz
نیوٗ	nu
نیوٗزِلینٛڑ	nz
نیٖدَرلینٛڑ	nl
نیپال	np
نیکاراگوئه	ni
نیکاراگوا	ni
نېپال	np
نېگىر	ne
نەمسا	at
هائیتی	ht
هارد و مکدونالد جزایر	hm
هالند	nl
هالېنډ	nl
هاندوراس	hn
هانډوراس	hn
هايتي	ht
هایتی	ht
هاییتی	ht
هسپانیه	es
هلند	nl
هلند ِکاراییبی جزایر	bq
هلند کاراییبی جزایر	bq
هندوراس	hn
هنغاريا	hu
هنگ کنگ	hk
هنگکنگ ناحیهٔ ویژهٔ حکومتی چین	hk
هولندا	nl
هولندا الكاريبية	bq
هونغ كونغ الصينية	hk
واتیکان	va
والِس تہٕ فیوٗچوٗنا	wf
والیس و فوتونا	wf
وانواتو	vu
وانوٗتوٗ	vu
واٹیکن سٹی	va
وسط افریقی جمہوریہ	cf
ونزوئلا	ve
ونزویلا	ve
وڵاتە یەکگرتووەکان	us
ویتنام	vn
ویلیز اور فیوٹیونا	wf
وینازوٗلا	ve
وینزوئیلا	ve
وینوآٹو	vu
ویٹِنام	vn
ویٹِکَن سِٹی	va
يامايكا	jm
ياپونىيە	jp
يمني	ye
يېشىل تۇمشۇق	cv
يېڭى زېلاندىيە	nz
يېڭى كالېدونىيە	nc
يەمەن	ye
ٛسِنٛگاپوٗر	sg
ٹرٛنِنداد تہٕ ٹوبیگو	tt
ٹونٛگا	to
ٹونگا	to
ٹونیشِیا	tn
ٹووالو	tv
ٹوکیلاؤ	tk
ٹوگو	tg
پاراگوئه	py
پاراگوای	py
پاراگۋاي	py
پاكىستان	pk
پالائو	pw
پالاو	pw
پالاۋ	pw
پاناما	pa
پانامه	pa
پاپوآ نیو گنی	pg
پاپوا نو گینه	pg
پاپوا نیو گینیا	pg
پاپوا گینهٔ نو	pg
پاپوا گینێی نوێ	pg
پاپُوا نیوٗ گیٖنی	pg
پاپۇئا يېڭى گىۋىنېيەسى	pg
پاکستان	pk
پاکستون	pk
پاکِستان	pk
پرتغال	pt
پرتگال	pt
پرو	pe
پرینسیپ و سائوتومه	st
پلاؤ	pw
پلینزی فرانسه	pf
پنامہ	pa
پورتوریکو	pr
پورتوگال	pt
پورتګال	pt
پورتۇگالىيە	pt
پولشا	pl
پولند	pl
پولنډ	pl
پولینٛڑ	pl
پولینڈ	pl
پىتكاير ئاراللىرى	pn
پَراگُے	py
پَلاو	pw
پَناما	pa
پُرتِگال	pt
پِٹکیرٕنۍ جٔزیٖرٕ	pn
پٔرٹو رِکو	pr
پٹکائرن جزائر	pn
پکستان	pk
پۆڵەندا	pl
پۇئېرتو رىكو	pr
پیتکارین جزایر	pn
پیراگوئے	py
پیرو	pe
پیروو	pe
پیورٹو ریکو	pr
پیٖروٗ	pe
پېرۇ	pe
پەلەستىن زېمىنى	ps
چاد	td
چاڈ	td
چاڑ	td
چلی	cl
چىلى	cl
چِلی	cl
چک جمهوری	cz
چین	cn
چیٖن	cn
چیک جمہوریہ	cz
چیک جَموٗرِیَت	cz
چېخ جۇمھۇرىيىتى	cz
ڈنمارک	dk
ڈومنیکا	dm
ڈومنیکن جمہوریہ	do
ڈومِنِکا	dm
ڈومِنِکَن جموٗرِیَت	do
ڈینٛمارٕک	dk
ډنمارک	dk
ڕواندا	rw
ڕووسیا	ru
ڕۆمانیا	ro
ڕۆژاوای سەحرا	eh
ژاپن	jp
ژاپۆن	jp
ڤاتیکان	va
ڤانوواتوو	vu
ڤولاتیا یأکاگئرتە	us
ڤیەتنام	vn
کازاخستان	kz
کاستاریکا	cr
کاستریکا	cr
کالدونیای جدید	nc
کامبوج	kh
کامرون	cm
کامیروون	cm
کانادا	ca
کاناډا	ca
کانگو برازاویلے	cg
کانگو برازویل	cg
کانگو کنشاسا	cd
کانگو کینشاسا	cd
کانەدا	ca
کرسمس آئلینڈ	cx
کرغزستان	kg
کرهٔ جنوبی	kr
کرهٔ شمالی	kp
کرواسی	hr
کروشیا	hr
کرِسمَس جٔزیٖرٕ	cx
کرٛوشِیا	hr
کرۆواتیا	hr
کریباتی	ki
کریبیائی نیدرلینڈز	bq
کریسمس جزیره	cx
کلمبیا	co
کمبودیا	kh
کمبوڈیا	kh
کمپوچیا	kh
کنگو برازاویل	cg
کنگو برازویل	cg
کنگو کینشاسا	cd
کنیا	ke
کوبا	cu
کوت داوواغ	ci
کوراسائو	cw
کوردستان	iq-kr
کوریای جنوبی	kr
کوریای شمالی	kp
کوسٹا رِکا	cr
کوسٹا ریکا	cr
کولمبیا	co
کولَمبِیا	co
کومور	km
کومورو	km
کوموروس	km
کونٛگو بٔرٛزاوِلی	cg
کونٛگو کِنشاسا	cd
کووبا	cu
کوٹ ڈی آئیوری	ci
کوک جزایر	ck
کوک کیلینگ جزایر	cc
کوکوس کیلنگ جزائر	cc
کوکَس کیٖلِنٛگ جٔزیٖرٕ	cc
کویت	kw
کویټ	kw
کوەیت	kw
کَزاکِستان	kz
کَمبوڑِیا	kh
کَمورَس	km
کُویت	kw
کُک جٔزیٖرٕ	ck
کِرٕباتی	ki
کِرگِستان	kg
کِنٛیا	ke
کک آئلینڈز	ck
کۆتدیڤوار	ci
کۆریای باشوور	kr
کۆریای باکوور	kp
کۆستاریکا	cr
کۆلۆمبیا	co
کۆماری ئەفریقای ناوەڕاست	cf
کۆماری چیک	cz
کۆنگۆ برازاڤیل	cg
کۆنگۆ کینشاسا	cd
کیریباتی	ki
کیریباس	ki
کیمرون	cm
کیمن جزیرهئون	ky
کیمَن جٔزیٖرٕ	ky
کیمین آئلینڈز	ky
کینَڑا	ca
کینیا	ke
کینیڈا	ca
کیوبا	cu
کیوراکاؤ	cw
کیوٗبا	cu
کیٚمِروٗن	cm
کیپ ؤرڑی	cv
کیپ ورد	cv
کیپ ورڈی	cv
کیپورد	cv
کەمبۆدیا	kh
کەیپڤەرد	cv
ګانا	gh
ګواتیمالا	gt
ګیانا	gn
گابن	ga
گابون	ga
گابۆن	ga
گامبىيە	gm
گامبیا	gm
گانا	gh
گرانادا	gd
گرجستان	ge
گرجستون	ge
گرنادا	gd
گرنزی	gg
گرٛنیڑا	gd
گرین لینڈ	gl
گرینادا	gd
گریناڈا	gd
گرینلاند	gl
گرینلند	gl
گریٖس	gr
گریٖنلینٛڑ	gl
گنی	gn
گنی بساؤ	gw
گوآم	gu
گوئام	gu
گوئرنسی	gg
گواتمالا	gt
گواتیمالا	gt
گوادلوپ	gp
گوام	gu
گواٹے مالا	gt
گواڈیلوپ	gp
گوتیدالا	gt
گورجستان	ge
گوللاندىيە	nl
گویان	gy
گویان فرانسه	gf
گویانا	gy
گىروزىيە	ge
گىرېتسىيە	gr
گىرېنادا	gd
گىرېنلاند	gl
گىۋاتېمالا	gt
گىۋادېلۇپ	gp
گىۋىنېيە	gn
گىۋىنېيە بىسسائۇ	gw
گىۋىيانا	gy
گَمبِیا	gm
گَواڑیلوپ	gp
گُوام	gu
گُیانا	gy
گِنی	gn
گھانا	gh
گۇئام	gu
گیبان	ga
گیبون	ga
گینه بیسائو	gw
گینهٔ استوایی	gq
گینهٔ بیسائو	gw
گینیا	gn
گینیا استوایی	gq
گینیا بیسائو	gw
گینێ	gn
گینێ بیساو	gw
گیوَنَرسے	gg
گیٖنی بِساو	gw
گېرمانىيە	de
گېرىنسى	gg
ھئن	in
ھايتى	ht
ھایتی	ht
ھوندۇراس	hn
ھىندونېزىيە	id
ھىندىستان	in
ھۆندووراس	hn
ھۆڵەندا	nl
ھیندستان	in
ہانٛڈوٗرِس	hn
ہانٛگ کانٛگ ایس اے آر چیٖن	hk
ہانگ کانگ sar چین	hk
ہایتی	ht
ہسپانیہ	es
ہنگری	hu
ہونڈاروس	hn
ہَرٕڑ جٔزیٖرٕ تہٕ مٮ۪کڈونالڑٕ جٔزیٖرٕ	hm
ہَنٛگری	hu
ہِنٛدوستان	in
ہیئرڈ آئلینڈ اور میکڈونالڈ آئلینڈز	hm
ہیتی	ht
ۋاتىكان شەھىرى	va
ۋالىس ۋە فۇتۇنا	wf
ۋانۇئاتۇ	vu
ۋىيېتنام	vn
ۋېنگىرىيە	hu
ۋېنېزۇئېلا	ve
یمن	ye
یوروګوای	uy
یوروگوئے	uy
یوروگوای	uy
یونان	gr
یوٗ ایس ؤرجِن جٔزیٖرٕ	vi
یوٗروگے	uy
یوٗرِکین	ua
یوٗنایٹِڑ سِٹیٹِس	us
یوٗنایٹِڑ سِٹیٹِس ماینَر آوُٹلییِنٛگ جٔزیٖرٕ	um
یوٗگانٛڑا	ug
یوکرین	ua
یوگانڈا	ug
یَمَن	ye
یُنایٹِڑ کِنٛگڈَم	gb
یۆنان	gr
یەمەن	ye
अँग्विला	ai
अँटिग्वा आणि बर्बुडा	ag
अँडोरा	ad
अंगोला	ao
अंटार्कटिका	aq
अंटार्क्टिका	aq
अङ्गोला	ao
अजरबैजान	az
अज़रबैजान	az
अझरबैजान	az
अन्टारतिका	aq
अन्डोर्रा	ad
अफगाणिस्तान	af
अफगानिस्तान	af
अफ़ग़ानिस्तान	af
अफ़गानिस्तान	af
अमरिकी समोआ	as
अमेरिकन सामोआ	as
अमेरिकी समोआ	as
अरुबा	aw
अरूबा	aw
अर्जेंटिना	ar
अर्जेंटीना	ar
अर्जेण्टिना	ar
अर्जेन्टिना	ar
अर्मेनिया	am
अल सल्वाडोर	sv
अल साल्वाडोर	sv
अलान्ड टापुहरु	ax
अल्जीरिया	dz
अल्जेरिया	dz
अल्बानिया	al
अष्ट्रिया	at
अष्ट्रेलिया	au
अॅलँड बेटे	ax
आइज्ले अफ् म्यान	im
आइभरी कोस्ट	ci
आइल ऑफ़ मैन	im
आइसलँड	is
आइसलैंड	is
आइस्ल्याण्ड	is
आईल ऑफ़ मैन	im
आईवरी कोस्ट	ci
आङ्गुइला	ai
आयरलैंड	ie
आयरल्याण्ड	ie
आयर्लंड	ie
आयव्हरी कोस्ट	ci
आरूबा	aw
आर्मेनिया	am
आलाँड द्वीप	ax
इंडोनेशिया	id
इक्वडेर	ec
इक्वाडोर	ec
इक्वेटोरियल गिनी	gq
इजरायल	il
इजिप्ट	eg
इजिप्त	eg
इटली	it
इटाली	it
इथिओपिया	et
इथियोपिया	et
इन्डोनेशिया	id
इराक	iq
इराण	ir
इरान	ir
इरिट्रिया	er
इसराइल	il
इस्टोनिया	ee
इस्त्राइल	il
इस्राइल	il
इस्ले ऑफ मॅन	im
ईराक़	iq
ईरान	ir
उज़बेकिस्तान	uz
उज़्बेकिस्तान	uz
उज्बेकिस्तान	uz
उझबेकिस्तान	uz
उत्तर कोरिया	kp
उत्तरी मारिआना टापु	mp
उत्तरी मारियाना द्वीप	mp
उत्तरी मारियाना द्वीपसमूह	mp
उत्तरी मारियाना बेटे	mp
उरुग्वे	uy
उरूग्वे	uy
ऍन्डोरा	ad
ऍल साल्वाडोर	sv
एंगीला	ai
एंग्विला	ai
एंटिगुआ और बरबुडा	ag
एंडोरा	ad
एक्वाडोर	ec
एन्टिगुआ एवं बारबूडा	ag
एन्टिगुआ र बारबुडा	ag
एरिट्रिया	er
एरित्रिया	er
एलैंड द्वीपसमूह	ax
एल् साल्भाडोर	sv
एस्टोनिया	ee
ऑस्ट्रिया	at
ऑस्ट्रेलिया	au
ओमन	om
ओमान	om
कंबोडिया	kh
कज़ाखस्तान	kz
कझाकस्तान	kz
कतार	qa
कनाडा	ca
कम्बोडिया	kh
क़तर	qa
क़तार	qa
काँगो किंशासा	cd
काँगो ब्राझाविले	cg
कांगो किंशासा	cd
कांगो ब्राज़ाविल	cg
काजाकस्तान	kz
किरगिझस्तान	kg
किरिबाटी	ki
किरिबाती	ki
किरीबाटी	ki
किर्गिज़	kg
किर्गिज़स्तान	kg
किर्गिस्थान	kg
कुक टापुहरु	ck
कुक द्वीप	ck
कुक द्वीपसमूह	ck
कुक बेटे	ck
कुराकाओ	cw
कुवेत	kw
कुवैत	kw
कॅनडा	ca
कॅमेरून	cm
कॅरिबियन नेदरलँड्स	bq
केंद्रीय अफ्रिकी प्रजासत्ताक	cf
केनिया	ke
केन्द्रीय अफ्रिकी गणतन्त्र	cf
केन्या	ke
केप भर्डे	cv
केप वर्ड	cv
केप व्हर्डे	cv
केमन बेटे	ky
केमैन द्वीप	ky
केमैन द्वीपसमूह	ky
केयमान टापु	ky
कैनाडा	ca
कैप वेर्दे	cv
कैमरून	cm
कैरिबियन नीदरलैंड	bq
कॉंगो किनशासा	cd
कॉंगो ब्राज़्ज़ावील	cg
कोकोस किलिंग टापुहरु	cc
कोकोस कीलिंग द्वीपसमूह	cc
कोकोस कीलिंग बेटे	cc
कोकोस द्वीप	cc
कोङ्गो किन्शासा	cd
कोङ्गो ब्राज्जाभिल्ले	cg
कोट डी आइवर	ci
कोमेरान	cm
कोमोरोज	km
कोमोरोज़	km
कोमोरोस	km
कोलंबिया	co
कोलम्बिया	co
कोलोम्बिया	co
कोष्टारिका	cr
कोस्टा रिका	cr
कोस्टारिका	cr
कोस्टारीका	cr
क्यानाडा	ca
क्यामरून	cm
क्यारिवियन नेदरल्याण्ड्स	bq
क्युबा	cu
क्युरासाओ	cw
क्यूबा	cu
क्यूरासाओ	cw
क्रिष्टमस टापु	cx
क्रिसमस द्वीप	cx
क्रिस्मस द्वीप	cx
क्रोएशिया	hr
ख्रिसमस बेट	cx
गयाना	gy
गर्नसी	gg
गाम्बिया	gm
गाम्विया	gm
गावोन	ga
गिनी	gn
गिनी बिसाउ	gw
गीनी बिसाउ	gw
गुआम	gu
गुएर्नसे	gg
गुयाना	gy
गुवाम	gu
गॅबॉन	ga
गेर्नसे	gg
गैबॉन	ga
गोतेदाला	gt
ग्रिनल्याण्ड	gl
ग्रिस	gr
ग्रीनलंड	gl
ग्रीनलैंड	gl
ग्रीनलैण्ड	gl
ग्रीस	gr
ग्रेनडा	gd
ग्रेनाडा	gd
ग्रेनेडा	gd
ग्वाटेमाला	gt
ग्वाडेलुप	gp
ग्वाडेलूप	gp
ग्वाडेलोउपे	gp
ग्वादलुप	gp
ग्वेर्नसे	gg
घाना	gh
चाड	td
चिली	cl
चीन	cn
चेक गणतन्त्र	cz
चेक गणराज्य	cz
जपान	jp
जमाइका	jm
जमैका	jm
जर्जिया	ge
जर्मनी	de
जर्सी	je
ज़ाम्बिया	zm
ज़िम्बाब्वे	zw
ज़ीम्बाब्वे	zw
जापान	jp
जाम्बिया	zm
जिबूती	dj
जिबौटी	dj
जिब्राल्टर	gi
जिब्राल्टार	gi
जिम्बाबे	zw
जॉर्जिया	ge
जॉर्डन	jo
जोर्डन	jo
झाम्बिया	zm
झिम्बाब्वे	zw
झेक प्रजासत्ताक	cz
टर्की	tr
टर्क्स आणि कैकोस बेटे	tc
टांझानिया	tz
टिमोर लेस्टे	tl
टुवालु	tv
टॉंगा	to
टोकेलौ	tk
ट्युनिसिया	tn
ट्यूनिशिया	tn
ट्यूनीशिया	tn
ट्रिनिडाड एवं टोबैगो	tt
डिएगो गार्सिया	dg
डिजिबुटी	dj
डेनमार्क	dk
डेन्मार्क	dk
डोमिनिकन गणतन्त्र	do
डोमिनिकन गणराज्य	do
डोमिनिकन प्रजासत्ताक	do
डोमिनिका	dm
तंज़ानिया	tz
ताइवान	tw
ताजिकिस्तान	tj
तान्जानिया	tz
तिमोर लेस्त	tl
तुभालु	tv
तुर्क और कैकोज़ द्वीपसमूह	tc
तुर्क र काइकोस टापु	tc
तुर्कमेनिस्तान	tm
तुर्कमेनीस्तान	tm
तुर्की	tr
तुर्की एवं कैकोज़ द्वीप	tc
तुवालु	tv
तुवालू	tv
तैवान	tw
तोकेलाउ	tk
त्युनिशिया	tn
त्रिनिडाड एण्ड टोबागो	tt
त्रिनिदाद आणि टोबॅगो	tt
त्रिनिदाद और टोबैगो	tt
थाइलैण्ड	th
थाइल्याण्ड	th
थाईलैंड	th
थायलंड	th
दक्षिण अफ़्रीका	za
दक्षिण अफ्रिका	za
दक्षिण अफ्रीका	za
दक्षिण आफ्रिका	za
दक्षिण कोरिया	kr
दक्षिण जर्जिया र दक्षिण स्यान्डवीच टापुहरू	gs
दक्षिण जॉर्जिया आणि दक्षिण सँडविच बेटे	gs
दक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह	gs
दक्षिण जोर्जिया एवं दक्षिण सैंडवीच द्वीप	gs
दक्षिण सुदान	ss
दक्षिण सूडान	ss
दक्षिणी सुडान	ss
द्जिबूती	dj
नयाँ कालेडोनिया	nc
नर्वे	no
नाइजर	ne
नाइजीरिया	ng
नाइजेर	ne
नाइजेरिया	ng
नाउरु	nr
नाउरू	nr
नामिबिया	na
नामीबिया	na
नायजेरिया	ng
निकारागुआ	ni
निकारागुवा	ni
निकाराग्वा	ni
नियुइ	nu
नीदरलैंड	nl
नीयू	nu
नीयूए	nu
नेदरलँड	nl
नेदरलैण्ड	nl
नेदरल्याण्ड्स	nl
नेपाल	np
नेपाळ	np
नॉरफ़ॉक द्वीप	nf
नॉरफॉक बेट	nf
नॉर्वे	no
नोरफोल्क टापु	nf
न्युजिल्याण्ड	nz
न्यू कॅलेडोनिया	nc
न्यू कैलेडोनिया	nc
न्यूज़ीलैंड	nz
न्यूझीलंड	nz
पनामा	pa
पपुआ न्यू गाइनिया	pg
पराग्वे	py
पलाउ	pw
पलाऊ	pw
पश्चिम सहारा	eh
पश्चिमी सहारा	eh
पश्चिमी साहारा	eh
पाकिस्तान	pk
पापुआ न्यू गिनी	pg
पारागुए	py
पिटकाइर्न टापुहरु	pn
पिटकेर्न	pn
पिटकैर्न द्वीपसमूह	pn
पिटकैर्न बेटे	pn
पुएर्टो रिको	pr
पुएर्टो रीको	pr
पुर्तगाल	pt
पूर्व तिमोर	tl
पूर्वी तिमोर	tl
पॅलेस्टिनियन प्रदेश	ps
पेराग्वे	py
पेरू	pe
पोर्चुगल	pt
पोर्टो रिको	pr
पोर्तुगाल	pt
पोलंड	pl
पोलैंड	pl
पोलैण्ड	pl
पोल्याण्ड	pl
प्याराग्वे	py
प्यालेस्टनी भू भागहरु	ps
प्युएर्तो रिको	pr
फकल्याण्ड टापुहरु	fk
फरो द्वीप	fo
फ़िजी	fj
फ़िनलैंड	fi
फ़िलिपींस	ph
फ़िलिस्तीन	ps
फ़िलिस्तीनी क्षेत्र	ps
फ़ेरो द्वीपसमूह	fo
फ़ॉकलैंड द्वीपसमूह	fk
फ़ॉल्कलैंड द्वीप	fk
फ़्रांस	fr
फ़्रांसीसी दक्षिणी क्षेत्र	tf
फ़्रेंच गयाना	gf
फ़्रेंच पोलिनेशिया	pf
फारोर टापुहरु	fo
फिजी	fj
फिनलंड	fi
फिनलैंड	fi
फिन्ल्याण्ड	fi
फिलिपिन्स	ph
फिलीपिन्स	ph
फेरो बेटे	fo
फॉकलंड बेटे	fk
फ्राँस	fr
फ्राँसीसी उत्तरी क्षेत्रों	tf
फ्राँसीसी गिआना	gf
फ्राँसीसी पॉलिनीशिया	pf
फ्रान्स	fr
फ्रान्सेली गायना	gf
फ्रान्सेली दक्षिणी क्षेत्रहरु	tf
फ्रान्सेली पोलिनेसिया	pf
फ्रेंच गयाना	gf
फ्रेंच दाक्षिणात्य प्रदेश	tf
फ्रेंच पॉलिनेशिया	pf
बंगलादेश	bd
बङ्गलादेश	bd
बरमूडा	bm
बर्किना फासो	bf
बर्मुडा	bm
बलिझ	bz
बल्गेरिया	bg
बल्गैरिया	bg
बहराइन	bh
बहरीन	bh
बहरैन	bh
बहामा	bs
बहामाज	bs
बहामास	bs
बहारीन	bh
बांगलादेश	bd
बांग्लादेश	bd
बारबाडोस	bb
बार्बाडोस	bb
बुभेट टापु	bv
बुरुंडी	bi
बुरूण्डी	bi
बुर्किना फ़ासो	bf
बुर्किना फासो	bf
बुल्गारिया	bg
बुल्गेरिया	bg
बुवे द्वीप	bv
बेनिन	bj
बेनेँ	bj
बेलायत	gb
बेलायती भर्जिन टापुहरु	vg
बेलायती हिन्द महासागर क्षेत्र	io
बेलारूस	by
बेलिज	bz
बेलिज़	bz
बेलीज़	bz
बेल्जियम	be
बोउवेट बेट	bv
बोट्सवाना	bw
बोट्स्वाना	bw
बोत्स्वाना	bw
बोलिभिया	bo
बोलिव्हिया	bo
बोलीविया	bo
बोवेत द्वीप	bv
बोसनिया हर्ज़ेगोविना	ba
बोस्निया अणि हर्जेगोविना	ba
बोस्निया एण्ड हर्जगोभिनिया	ba
बोस्निया और हर्ज़ेगोविना	ba
ब्राज़ील	br
ब्राजिल	br
ब्राझिल	br
ब्रिटिश वर्जिन द्वीपसमूह	vg
ब्रिटिश वर्जीन आईलंड्स	vg
ब्रिटिश व्हर्जिन बेटे	vg
ब्रिटिश हिंद महासागरिय क्षेत्र	io
ब्रिटिश हिंद महासागरीय क्षेत्र	io
ब्रिटिश हिंदी महासागर क्षेत्र	io
ब्रितन	gb
ब्रुनाइ	bn
ब्रुनेई	bn
ब्रूनइ	bn
ब्रूनेई	bn
भानुआतु	vu
भारत	in
भारत गणराज्य	in
भिएतनाम	vn
भुटान	bt
भू मध्यीय गिनी	gq
भूटान	bt
भूतान	bt
भेटिकन सिटी	va
भेनेजुएला	ve
मंगोलिया	mn
मकाऊ विशेष प्रशासनिक क्षेत्र चीन	mo
मकाओ एसएआर चीन	mo
मकाओ विशेष प्रशासनिक क्षेत्र चीन	mo
मकावो चिनिँया स्वशासित क्षेत्र	mo
मङ्गोलिया	mn
मडागास्कर	mg
मदागास्कर	mg
मध्य अफ़्रीकी गणराज्य	cf
मलावी	mw
मलेशिया	my
मलेसिया	my
माइक्रोनेशिया	fm
माइक्रोनेसिया	fm
माउरिटस	mu
माउरिटानिया	mr
मादागास्कर	mg
मायक्रोनेशिया	fm
मायोट्ट	yt
मायोट्टे	yt
मायोते	yt
मार्टिनिक	mq
मार्टीनिक	mq
मार्शल टापुहरु	mh
मार्शल द्वीप	mh
मार्शल द्वीपसमूह	mh
मार्शल बेटे	mh
मालदीव	mv
मालावी	mw
माली	ml
माल्टा	mt
माल्डोभा	md
माल्दिभ्स	mv
मॅसेडोनिया	mk
मेक्सिको	mx
मेडागास्कर	mg
मैक्सिको	mx
मैयौट	yt
मैसिडोनिया	mk
मैसेडोनिया	mk
मॉंसेरा	ms
मॉन्ट्सेराट	ms
मॉरिटानिया	mr
मॉरिटेनिया	mr
मॉरिशस	mu
मॉरिस	mu
मॉल्डोवा	md
मोंटसेरात	ms
मोंटेनेग्रो	me
मोज़ांबिक	mz
मोज़ाम्बिक	mz
मोजाम्बिक	mz
मोझाम्बिक	mz
मोनाको	mc
मोनॅको	mc
मोन्टसेर्राट	ms
मोन्टेनेग्रो	me
मोरक्को	ma
मोरोक्को	ma
मोल्डेविया	md
मोल्डोव्हा	md
म्यांमार बर्मा	mm
म्याकेडोनिया	mk
म्यानमार	mm
म्यानमार बर्मा	mm
म्यान्मार बर्मा	mm
यमन	ye
युएस वर्जीन आईलंड्स	vi
युक्रेन	ua
युगाँडा	ug
युगांडा	ug
युगाण्डा	ug
युनाइटेड स्टेट्स के छोटे बाहरिय द्वीप	um
युनायटेड किंगडम	gb
युनायटेड स्टेट्स	us
युरूगुए	uy
यूएस आउटलाइंग द्वीपसमूह	um
यूएस आउटलाइंग बेटे	um
यूएस वर्जिन द्वीपसमूह	vi
यूएस व्हर्जिन बेटे	vi
यूक्रेन	ua
यूनाइटेड किंगडम	gb
यूनान	gr
येमेन	ye
रवांडा	rw
रवाण्डा	rw
रशिया	ru
रियुनियन	re
रियूनियन	re
रूआण्डा	rw
रूस	ru
रेयूनियॉं	re
रोमानिया	ro
लक्जेमबर्ग	lu
लक्झेंबर्ग	lu
लक्समबर्ग	lu
लग्ज़मबर्ग	lu
लसोथो	ls
लाइबेरिया	lr
लाओस	la
लाट्भिया	lv
लाट्वीया	lv
लातविया	lv
लात्विया	lv
लायबेरिया	lr
लिएखटेन्स्टाइन	li
लिक्टेनस्टाइन	li
लिक्टैनस्टाईन	li
लिचेंस्टीन	li
लिथुअनिया	lt
लिथुआनिया	lt
लिबिया	ly
लीबिया	ly
लेबनन	lb
लेबनान	lb
लेबनॉन	lb
लेबनोन	lb
लेसोथो	ls
वनुआतू	vu
वानाऊटु	vu
वानुआतु	vu
वालिस आणि फ्यूचूना	wf
वालिस और फ़्यूचूना	wf
वालिस र फुटुना	wf
वियतनाम	vn
वेटिकन सिटी	va
वेनेज़ुएला	ve
वैटिकन	va
वॉलेस एवं फ़्यूचूना	wf
व्हिएतनाम	vn
व्हॅटिकन सिटी	va
व्हेनेझुएला	ve
श्री लँका	lk
श्रीलंका	lk
श्रीलङ्का	lk
संयुक्त अरब अमीरात	ae
संयुक्त अरब इमिराट्स	ae
संयुक्त राज्य	us
संयुक्त राज्य अमरिका	us
संयुक्त राज्य बाह्य टापुहरु	um
संयुक्त राज्य भर्जिन टापुहरु	vi
सऊदी अरब	sa
सभाल्बार्ड र जान मायेन	sj
समोआ	ws
सर्बिया	rs
साइप्रस	cy
साउँ तोमे एवं प्रिंसिप	st
साउदी अरब	sa
साओ टोम आणि प्रिंसिपे	st
साओ टोम और प्रिंसिपे	st
साओ टोमे र प्रिन्सिप	st
सान् मारिनो	sm
सामोआ	ws
सायप्रस	cy
सिंगापुर	sg
सिंगापूर	sg
सिएरा लिओन	sl
सिएरा लियोन	sl
सिएर्रा लिओन	sl
सिङ्गापुर	sg
सियेरा लेओन	sl
सिरिया	sy
सीरिया	sy
सुडान	sd
सुदान	sd
सुरिनाम	sr
सुरिनेम	sr
सूडान	sd
सूदान	sd
सूरीनाम	sr
सॅन मरीनो	sm
सेँ पीएर एवं मिकेलॉं	pm
सेँ बार्थेलेमी	bl
सेँ मार्टेँ	mf
सेंट किट्स आणि नेव्हिस	kn
सेंट किट्स एवं नेविस	kn
सेंट किट्स और नेविस	kn
सेंट पिएरे और मिक्वेलान	pm
सेंट पियरे आणि मिक्वेलोन	pm
सेंट बार्थेलेमी	bl
सेंट मार्टिन	mf
सेंट लूसिया	lc
सेंट ल्यूसिया	lc
सेंट विंसंट एवं दी ग्रनाडीन्स्	vc
सेंट विंसेंट और ग्रेनाडाइंस	vc
सेंट व्हिन्सेंट आणि ग्रेनडाइन्स	vc
सेंट हेलेना	sh
सेंट्रल अफ्रीकन रिपब्लिक	cf
सेचेलेस	sc
सेण्ट हेलेना	sh
सेनेगल	sn
सेनेगाल	sn
सेन्ट किट्स र नेभिस	kn
सेन्ट पिर्रे र मिक्केलोन	pm
सेन्ट बार्थालेमी	bl
सेन्ट भिन्सेन्ट र ग्रेनाडिन्स	vc
सेन्ट मार्टिन	mf
सेन्ट लुसिया	lc
सेन्ट हेलेना	sh
सेशेल्स	sc
सैन मरीनो	sm
सैन मेरीनो	sm
सॉलोमन द्वीप	sb
सोमालिया	so
सोलोमन द्वीपसमूह	sb
सोलोमन बेटे	sb
सोलोमोन टापुहरु	sb
सौदी अरब	sa
स्पेन	es
स्लोभाकिया	sk
स्लोभेनिया	si
स्लोवाकिया	sk
स्लोवेनिया	si
स्लोव्हाकिया	sk
स्लोव्हेनिया	si
स्वाज़ीलैंड	sz
स्वाजिल्याण्ड	sz
स्वाझिलँड	sz
स्वालबर्ड आणि जान मायेन	sj
स्वालबार्ड और जान मायेन	sj
स्वाल्बार्ड एवं यान मायेन	sj
स्विजरल्याण्ड	ch
स्विट्ज़रलैंड	ch
स्विडेन	se
स्वित्ज़रलैंड	ch
स्वित्झर्लंड	ch
स्वीडन	se
हंगरी	hu
हंगेरी	hu
हङकङ चिनिया समाजवादी स्वायत्त क्षेत्र	hk
हङ्गेरी	hu
हन्डुरास	hn
हर्ड आणि मॅक्डोनाल्ड बेटे	hm
हर्ड टापु एण्ड म्याकडोनाल्ड टापुहरु	hm
हर्ड द्वीप एवं मैकडोनॉल्ड द्वीप	hm
हर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूह	hm
हाँग काँग चीन विशेष प्रशासनिक क्षेत्र	hk
हाँगकाँग एसएआर चीन	hk
हाँगकाँग विशेष प्रशासनिक क्षेत्र चीन	hk
हाइती	ht
हैटी	ht
हैती	ht
होंडुरास	hn
होंडूरास	hn
हौण्डूरास	hn
অস্ট্রিয়া	at
অস্ট্রেলিয়া	au
অ্যাঙ্গোলা	ao
অ্যান্টার্কটিকা	aq
আইভরি কোস্ট	ci
আইল অফ ম্যান	im
আইসল্যান্ড	is
আজারবাইজান	az
আফগানিস্তান	af
আমেরিকান সামোয়া	as
আয়ারল্যান্ড	ie
আরুবা	aw
আর্জেন্টিনা	ar
আর্মেনিয়া	am
আলজেরিয়া	dz
আলব্যানিয়া	al
আলান্ড দ্বীপপুঞ্জ	ax
ইউক্রেইন	ua
ইকুয়েডর	ec
ইজরায়েল	il
ইটালি	it
ইতালী	it
ইন্দোনেশিয়া	id
ইফিওপিয়া	et
ইয়েমেন	ye
ইরাক	iq
ইরান	ir
ইরিত্রিয়া	er
উগান্ডা	ug
উজবেকিস্তান	uz
উত্তর কোরিয়া	kp
উত্তরাঞ্চলীয় মারিয়ানা দ্বীপপুঞ্জ	mp
উরুগুয়ে	uy
এন্টাৰ্টিকা	aq
এন্টিগুয়া ও বারবুডা	ag
এল সালভেদর	sv
এস্তোনিয়া	ee
এ্যাঙ্গুইলা	ai
এ্যান্ডোরা	ad
ওমান	om
ওয়ালিস ও ফুটুনা	wf
কঙ্গো কিনশাসা	cd
কঙ্গো ব্রাজাভিল	cg
কমোরোস	km
কম্বোডিয়া	kh
কাজাখস্তান	kz
কাতার	qa
কানাডা	ca
কিউবা	cu
কিউরাসাও	cw
কিরিবাতি	ki
কির্গিজিয়া	kg
কুক দ্বীপপুঞ্জ	ck
কুয়েত	kw
কেনিয়া	ke
কেপভার্দে	cv
কেম্যান দ্বীপপুঞ্জ	ky
কোকোস কিলিংদ্বীপপুঞ্জ	cc
কোলোম্বিয়া	co
কোস্টারিকা	cr
ক্যামেরুন	cm
ক্যারিবিয়ান নেদারল্যান্ডস	bq
ক্রিসমাস দ্বীপ	cx
ক্রোয়েশিয়া	hr
গাম্বিয়া	gm
গিনি	gn
গিনি বিসাউ	gw
গিয়ানা	gy
গুয়াদেলৌপ	gp
গুয়াম	gu
গোয়াতেমালা	gt
গ্যাবন	ga
গ্রাঞ্জি	gg
গ্রীনল্যান্ড	gl
গ্রীস	gr
গ্রেনেডা	gd
ঘানা	gh
চাদ	td
চিলি	cl
চীন	cn
চেক প্রজাতন্ত্র	cz
জর্জিয়া	ge
জর্ডন	jo
জাপান	jp
জামাইকা	jm
জাম্বিয়া	zm
জার্মানি	de
জার্সি	je
জাৰ্মানি	de
জিবুতি	dj
জিব্রাল্টার	gi
জিম্বাবোয়ে	zw
টুভালু	tv
টোকেলাউ	tk
টোগো	tg
টোঙ্গা	to
ডেনমার্ক	dk
ডোমিনিকা	dm
ডোমেনিকান প্রজাতন্ত্র	do
তাইওয়ান	tw
তাজিকস্থান	tj
তাঞ্জানিয়া	tz
তিউনিশিয়া	tn
তিমুর লেস্তে	tl
তুরস্ক	tr
তুর্কমেনিস্তান	tm
তুর্কস ও কাইকোস দ্বীপপুঞ্জ	tc
ত্রিনিনাদ ও টোব্যাগো	tt
থাইল্যান্ড	th
দক্ষিণ আফ্রিকা	za
দক্ষিণ কোরিয়া	kr
দক্ষিণ জর্জিয়া ও দক্ষিণ স্যান্ডউইচ দ্বীপপুঞ্জ	gs
দক্ষিণ জৰ্জিয়া আৰু দক্ষিণ চেণ্ডৱিচ্ দ্বীপ	gs
দক্ষিণ ফ্ৰান্সৰ অঞ্চল	tf
দক্ষিন সুদান	ss
নরওয়ে	no
নাইজার	ne
নাইজেরিয়া	ng
নাউরু	nr
নামিবিয়া	na
নিউ ক্যালেডোনিয়া	nc
নিউজিল্যান্ড	nz
নিউয়ে	nu
নিকারাগুয়া	ni
নিরক্ষীয় গিনি	gq
নিরফোক দ্বীপ	nf
নেদারল্যান্ডস	nl
নেপাল	np
পর্তুগাল	pt
পশ্চিম সাহারা	eh
পাকিস্তান	pk
পানামা	pa
পাপুয়া নিউ গিনি	pg
পালাউ	pw
পিটকেয়ার্ন দ্বীপপুঞ্জ	pn
পিরু	pe
পুয়ের্তো রিকো	pr
পোল্যান্ড	pl
প্যারাগুয়ে	py
ফকল্যান্ড দ্বীপপুঞ্জ	fk
ফরাসী গায়ানা	gf
ফরাসী দক্ষিণাঞ্চল	tf
ফরাসী পলিনেশিয়া	pf
ফিজি	fj
ফিনল্যান্ড	fi
ফিলিপাইন	ph
ফিলিস্তিন অঞ্চলসমূহ	ps
ফ্যারও দ্বীপপুঞ্জ	fo
ফ্রান্স	fr
ফ্ৰান্স	fr
বতসোয়ানা	bw
বভেট দ্বীপ	bv
বসনিয়া ও হার্জেগোভিনা	ba
বাংলাদেশ	bd
বারবাদোস	bb
বারমুডা	bm
বাহরাইন	bh
বাহামা দ্বীপপুঞ্জ	bs
বুরকিনা ফাসো	bf
বুরুন্ডি	bi
বুলগেরিয়া	bg
বেনিন	bj
বেলজিয়াম	be
বেলিজ	bz
বেলোরুশিয়া	by
বোভেট দ্বীপ	bv
বোলিভিয়া	bo
ব্রাজিল	br
ব্রিটিশ ভারত মহাসাগরীয় অঞ্চল	io
ব্রিটিশ ভার্জিন দ্বীপপুঞ্জ	vg
ব্রুনেই	bn
ব্ৰাজিল	br
ব্ৰিটিশ্ব ইণ্ডিয়ান মহাসাগৰৰ অঞ্চল	io
ভানুয়াটু	vu
ভারত	in
ভাৰত	in
ভিয়েতনাম	vn
ভুটান	bt
ভেনেজুয়েলা	ve
ভ্যাটিকান সিটি	va
মঙ্গোলিয়া	mn
মধ্য আফ্রিকার প্রজাতন্ত্র	cf
মন্টসেরাট	ms
মন্টিনিগ্রো	me
মরিতানিয়া	mr
মরিশাস	mu
মাইক্রোনেশিয়া	fm
মাদাগাস্কার	mg
মায়ানমার বার্মা	mm
মায়োত্তে	yt
মার্কিন ভার্জিন দ্বীপপুঞ্জ	vi
মার্কিন যুক্তরাষ্ট্র	us
মার্টিনিক	mq
মার্শাল দ্বীপপুঞ্জ	mh
মালদ্বীপ	mv
মালয়েশিয়া	my
মালাউই	mw
মালি	ml
মাল্টা	mt
মিশর	eg
মেক্সিকো	mx
মোজাম্বিক	mz
মোনাকো	mc
মোরক্কো	ma
মোল্দাভিয়া	md
ম্যাকাও এস এ আর চায়না	mo
ম্যাসাডোনিয়া	mk
যুক্তরাজ্য	gb
যুক্তরাষ্ট্রের পার্শ্ববর্তী দ্বীপপুঞ্জ	um
যুক্তৰাষ্ট্ৰ	us
রাশিয়া	ru
রিইউনিয়ন	re
রুমানিয়া	ro
রুয়ান্ডা	rw
লাইবেরিয়া	lr
লাওস	la
লাক্সেমবার্গ	lu
লাত্ভিয়া	lv
লিচেনস্টেইন	li
লিথুয়ানিয়া	lt
লিবিয়া	ly
লেবানন	lb
লেসোথো	ls
শ্রীলঙ্কা	lk
শ্লোভাকিয়া	sk
সংযুক্ত আরব আমিরাত	ae
সংযুক্ত ৰাজ্য	gb
সলোমন দ্বীপপুঞ্জ	sb
সাইপ্রাস	cy
সাওটোমা ও প্রিন্সিপি	st
সান মারিনো	sm
সামোয়া	ws
সার্বিয়া	rs
সিঙ্গাপুর	sg
সিয়েরালিওন	sl
সিরিয়া	sy
সিসিলি	sc
সুইজারল্যান্ড	ch
সুইডেন	se
সুদান	sd
সুরিনাম	sr
সেনেগাল	sn
সেন্ট কিটস ও নেভিস	kn
সেন্ট পিয়ের ও মিকুয়েলন	pm
সেন্ট বারথেলিমি	bl
সেন্ট ভিনসেন্ট ও দ্যা গ্রেনাডিনস	vc
সেন্ট মার্টিন	mf
সেন্ট লুসিয়া	lc
সেন্ট হেলেনা	sh
সোমালিয়া	so
সোয়াজিল্যান্ড	sz
সৌদি আরব	sa
স্পেন	es
স্বালবার্ড ও জান মেয়েন	sj
স্লোভানিয়া	si
হংকং এসএআর চীনা	hk
হণ্ডুরাস	hn
হাইতি	ht
হাঙ্গেরি	hu
হার্ড দ্বীপ এবং ম্যাকডোনাল্ড দ্বীপপুঞ্জ	hm
হাৰ্ড দ্বীপ আৰু মেক্ডোনাল্ড দ্বীপ	hm
ৰুচ	ru
ਅਜ਼ਰਬਾਈਜਾਨ	az
ਅਫ਼ਗਾਨਿਸਤਾਨ	af
ਅਮੈਰੀਕਨ ਸਮੋਆ	as
ਅਰਜਨਟੀਨਾ	ar
ਅਰਮੀਨੀਆ	am
ਅਰੂਬਾ	aw
ਅਲ ਸਲਵਾਡੋਰ	sv
ਅਲਜੀਰੀਆ	dz
ਅਲਬਾਨੀਆ	al
ਅਲੈਂਡ ਟਾਪੂ	ax
ਅੰਗੁਇਲਾ	ai
ਅੰਗੋਲਾ	ao
ਅੰਟਾਰਕਟਿਕਾ	aq
ਅੰਡੋਰਾ	ad
ਆਇਰਲੈਂਡ	ie
ਆਇਲ ਆਫ ਮੈਨ	im
ਆਈਸਲੈਂਡ	is
ਆਸਟਰੀਆ	at
ਆਸਟ੍ਰੇਲੀਆ	au
ਇਕਵੇਡੋਰ	ec
ਇਜ਼ਰਾਈਲ	il
ਇਟਲੀ	it
ਇਥੋਪੀਆ	et
ਇਰਾਕ	iq
ਇਰੀਟ੍ਰਿਆ	er
ਇਸਟੋਨੀਆ	ee
ਇੰਡੋਨੇਸ਼ੀਆ	id
ਈਰਾਨ	ir
ਉਜ਼ਬੇਕਿਸਤਾਨ	uz
ਉਰੂਗਵੇ	uy
ਉੱਤਰੀ ਕੋਰੀਆ	kp
ਉੱਤਰੀ ਮਾਰੀਆਨਾ ਟਾਪੂ	mp
ਐਂਟੀਗੁਆ ਅਤੇ ਬਾਰਬੁਡਾ	ag
ਓਮਾਨ	om
ਕਜ਼ਾਖਸਤਾਨ	kz
ਕਤਰ	qa
ਕਰੋਏਸ਼ੀਆ	hr
ਕਾਂਗੋ ਕਿੰਸ਼ਾਸਾ	cd
ਕਾਂਗੋ ਬ੍ਰਾਜ਼ਾਵਿਲੇ	cg
ਕਿਊਬਾ	cu
ਕਿਰਗਿਜ਼ਸਤਾਨ	kg
ਕਿਰਬਾਤੀ	ki
ਕੀਨੀਆ	ke
ਕੁਰਾਕਾਓ	cw
ਕੁਵੈਤ	kw
ਕੁੱਕ ਟਾਪੂ	ck
ਕੇਂਦਰੀ ਅਫ਼ਰੀਕੀ ਗਣਰਾਜ	cf
ਕੇਪ ਵਰਡੇ	cv
ਕੇਮੈਨ ਟਾਪੂ	ky
ਕੈਨੇਡਾ	ca
ਕੈਮਰੂਨ	cm
ਕੈਰੇਬੀਆਈ ਨੀਦਰਲੈਂਡ	bq
ਕੋਕੋਸ ਕੀਲਿੰਗ ਟਾਪੂ	cc
ਕੋਟ ਡੀਵੋਆਰ	ci
ਕੋਮੋਰੋਸ	km
ਕੋਲੰਬੀਆ	co
ਕੋਸਟਾ ਰੀਕਾ	cr
ਕ੍ਰਿਸਮਿਸ ਟਾਪੂ	cx
ਕੰਬੋਡੀਆ	kh
ਗਬੋਨ	ga
ਗਰਨਜੀ	gg
ਗਿਨੀ	gn
ਗਿਨੀ ਬਿਸਾਉ	gw
ਗੁਆਟੇਮਾਲਾ	gt
ਗੁਆਡੇਲੋਪ	gp
ਗੁਆਮ	gu
ਗੁਯਾਨਾ	gy
ਗੈਂਬੀਆ	gm
ਗ੍ਰੀਨਲੈਂਡ	gl
ਗ੍ਰੀਸ	gr
ਗ੍ਰੇਨਾਡਾ	gd
ਘਾਨਾ	gh
ਚਾਡ	td
ਚਿਲੀ	cl
ਚੀਨ	cn
ਚੈਕ ਗਣਰਾਜ	cz
ਜਪਾਨ	jp
ਜਮਾਇਕਾ	jm
ਜਰਮਨੀ	de
ਜਰਸੀ	je
ਜ਼ਾਮਬੀਆ	zm
ਜ਼ਿੰਬਾਬਵੇ	zw
ਜ਼ੀਬੂਤੀ	dj
ਜਾਰਜੀਆ	ge
ਜਾਰਡਨ	jo
ਜਿਬਰਾਲਟਰ	gi
ਟਿਊਨੀਸ਼ੀਆ	tn
ਟੁਰਕਸ ਅਤੇ ਕੈਕੋਸ ਟਾਪੂ	tc
ਟੁਵਾਲੂ	tv
ਟੋਕੇਲਾਉ	tk
ਟੌਂਗਾ	to
ਟ੍ਰਿਨੀਡਾਡ ਅਤੇ ਟੋਬਾਗੋ	tt
ਡੈਨਮਾਰਕ	dk
ਡੋਮੀਨਿਕਾ	dm
ਡੋਮੀਨਿਕਾਈ ਗਣਰਾਜ	do
ਤਨਜ਼ਾਨੀਆ	tz
ਤਾਇਵਾਨ	tw
ਤਾਜਿਕਿਸਤਾਨ	tj
ਤਿਮੋਰ ਲੇਸਤੇ	tl
ਤੁਰਕਮੇਨਿਸਤਾਨ	tm
ਤੁਰਕੀ	tr
ਥਾਈਲੈਂਡ	th
ਦੱਖਣੀ ਅਫਰੀਕਾ	za
ਦੱਖਣੀ ਕੋਰੀਆ	kr
ਦੱਖਣੀ ਜਾਰਜੀਆ ਅਤੇ ਦੱਖਣੀ ਸੈਂਡਵਿਚ ਟਾਪੂ	gs
ਦੱਖਣੀ ਸੂਡਾਨ	ss
ਨਾਈਜਰ	ne
ਨਾਈਜੀਰੀਆ	ng
ਨਾਉਰੂ	nr
ਨਾਮੀਬੀਆ	na
ਨਾਰਵੇ	no
ਨਿਊ ਕੈਲੇਡੋਨੀਆ	nc
ਨਿਊਜ਼ੀਲੈਂਡ	nz
ਨਿਕਾਰਾਗੁਆ	ni
ਨਿਯੂ	nu
ਨੀਦਰਲੈਂਡ	nl
ਨੇਪਾਲ	np
ਨੋਰਫੌਕ ਟਾਪੂ	nf
ਪਨਾਮਾ	pa
ਪਲਾਉ	pw
ਪਾਕਿਸਤਾਨ	pk
ਪਾਪੂਆ ਨਿਊ ਗਿਨੀ	pg
ਪਿਊਰਟੋ ਰਿਕੋ	pr
ਪਿਟਕੇਰਨ ਟਾਪੂ	pn
ਪੁਰਤਗਾਲ	pt
ਪੇਰੂ	pe
ਪੈਰਾਗਵੇ	py
ਪੋਲੈਂਡ	pl
ਪੱਛਮੀ ਸਹਾਰਾ	eh
ਫਰੈਂਚ ਦੱਖਣੀ ਪ੍ਰਦੇਸ਼	tf
ਫਰੈਂਚ ਪੋਲੀਨੇਸ਼ੀਆ	pf
ਫ਼ਰਾਂਸ	fr
ਫ਼ਰੈਂਚ ਗੁਆਨਾ	gf
ਫ਼ਾਕਲੈਂਡ ਟਾਪੂ	fk
ਫ਼ਿਜੀ	fj
ਫਿਨਲੈਂਡ	fi
ਫਿਲੀਪੀਂਸ	ph
ਫਿਲੀਸਤੀਨੀ ਖੇਤਰ	ps
ਫੈਰੋ ਟਾਪੂ	fo
ਬਰਤਾਨਵੀ ਹਿੰਦ ਮਹਾਂਸਾਗਰ ਪ੍ਰਦੇਸ਼	io
ਬਰਮੂਡਾ	bm
ਬਰੂਨੇਈ	bn
ਬਹਾਮਾਸ	bs
ਬਹਿਰੀਨ	bh
ਬਾਰਬਾਡੋਸ	bb
ਬੁਰਕੀਨਾ ਫ਼ਾਸੋ	bf
ਬੁਰੁੰਡੀ	bi
ਬੁਲਗਾਰੀਆ	bg
ਬੇਨਿਨ	bj
ਬੇਲਾਰੂਸ	by
ਬੇਲੀਜ਼	bz
ਬੈਲਜੀਅਮ	be
ਬੋਟਸਵਾਨਾ	bw
ਬੋਲੀਵੀਆ	bo
ਬੋਸਨੀਆ ਅਤੇ ਹਰਜ਼ੇਗੋਵੀਨਾ	ba
ਬੌਵੇਟ ਟਾਪੂ	bv
ਬ੍ਰਾਜ਼ੀਲ	br
ਬ੍ਰਿਟਿਸ਼ ਵਰਜਿਨ ਟਾਪੂ	vg
ਬੰਗਲਾਦੇਸ਼	bd
ਭਾਰਤ	in
ਭੂ ਖੰਡੀ ਗਿਨੀ	gq
ਭੂਟਾਨ	bt
ਮਕਾਉ ਐਸਏਆਰ ਚੀਨ	mo
ਮਲਾਵੀ	mw
ਮਲੇਸ਼ੀਆ	my
ਮਾਇਕ੍ਰੋਨੇਸ਼ੀਆ	fm
ਮਾਯੋਟੀ	yt
ਮਾਰਟੀਨਿਕ	mq
ਮਾਰਸ਼ਲ ਟਾਪੂ	mh
ਮਾਲਟਾ	mt
ਮਾਲਦੀਵ	mv
ਮਾਲੀ	ml
ਮਿਆਂਮਾਰ ਬਰਮਾ	mm
ਮਿਸਰ	eg
ਮੈਕਡੋਨੀਆ	mk
ਮੈਕਸੀਕੋ	mx
ਮੈਡਾਗਾਸਕਰ	mg
ਮੋਂਟਸੇਰਾਤ	ms
ਮੋਂਟੇਨੇਗਰੋ	me
ਮੋਜ਼ਾਮਬੀਕ	mz
ਮੋਨਾਕੋ	mc
ਮੋਰਿਟਾਨੀਆ	mr
ਮੋਰੱਕੋ	ma
ਮੋਲਡੋਵਾ	md
ਮੌਰਿਸ਼ਸ	mu
ਮੰਗੋਲੀਆ	mn
ਯਮਨ	ye
ਯੂ ਐਸ ਵਰਜਿਨ ਟਾਪੂ	vi
ਯੂਐਸ ਦੂਰ ਦੁਰਾਡੇ ਟਾਪੂ	um
ਯੂਕਰੇਨ	ua
ਯੂਗਾਂਡਾ	ug
ਯੂਨਾਈਟਡ ਕਿੰਗਡਮ	gb
ਰਵਾਂਡਾ	rw
ਰਿਯੂਨੀਅਨ	re
ਰੂਸ	ru
ਰੋਮਾਨੀਆ	ro
ਲਕਜ਼ਮਬਰਗ	lu
ਲਾਈਬੀਰੀਆ	lr
ਲਾਓਸ	la
ਲਾਟਵੀਆ	lv
ਲਿਚੇਂਸਟਾਇਨ	li
ਲਿਥੁਆਨੀਆ	lt
ਲੀਬੀਆ	ly
ਲੇਸੋਥੋ	ls
ਲੈਬਨਾਨ	lb
ਵਾਨੂਆਟੂ	vu
ਵਾਲਿਸ ਅਤੇ ਫੂਟੂਨਾ	wf
ਵੀਅਤਨਾਮ	vn
ਵੇਨੇਜ਼ੂਏਲਾ	ve
ਵੈਟੀਕਨ ਸਿਟੀ	va
ਸਪੇਨ	es
ਸਰਬੀਆ	rs
ਸਲੋਵਾਕੀਆ	sk
ਸਲੋਵੇਨੀਆ	si
ਸਵਾਜ਼ੀਲੈਂਡ	sz
ਸਵਾਲਬਰਡ ਅਤੇ ਜਾਨ ਮਾਯੇਨ	sj
ਸਵਿਟਜ਼ਰਲੈਂਡ	ch
ਸਵੀਡਨ	se
ਸਾਇਪ੍ਰਸ	cy
ਸਾਊਦੀ ਅਰਬ	sa
ਸਾਓ ਟੋਮ ਅਤੇ ਪ੍ਰਿੰਸੀਪੇ	st
ਸਾਮੋਆ	ws
ਸਿਏਰਾ ਲਿਓਨ	sl
ਸਿੰਗਾਪੁਰ	sg
ਸੀਰੀਆ	sy
ਸੂਡਾਨ	sd
ਸੂਰੀਨਾਮ	sr
ਸੇਂਟ ਬਾਰਥੇਲੇਮੀ	bl
ਸੇਂਟ ਮਾਰਟਿਨ	mf
ਸੇਂਟ ਲੂਸੀਆ	lc
ਸੇਂਟ ਵਿਨਸੈਂਟ ਐਂਡ ਗ੍ਰੇਨਾਡੀਨਸ	vc
ਸੇਂਟ ਹੇਲੇਨਾ	sh
ਸੇਨੇਗਲ	sn
ਸੇਸ਼ਲਸ	sc
ਸੈਂਟ ਕਿਟਸ ਐਂਡ ਨੇਵਿਸ	kn
ਸੈਂਟ ਪੀਅਰੇ ਐਂਡ ਮਿਕੇਲਨ	pm
ਸੈਨ ਮਰੀਨੋ	sm
ਸੋਮਾਲੀਆ	so
ਸੋਲੋਮਨ ਟਾਪੂ	sb
ਸ੍ਰੀ ਲੰਕਾ	lk
ਸੰਯੁਕਤ ਅਰਬ ਅਮੀਰਾਤ	ae
ਸੰਯੁਕਤ ਰਾਜ	us
ਹਰਡ ਤੇ ਮੈਕਡੋਨਾਲਡ ਟਾਪੂ	hm
ਹਾਂਗ ਕਾਂਗ ਐਸਏਆਰ ਚੀਨ	hk
ਹੈਤੀ	ht
ਹੋਂਡੁਰਸ	hn
ਹੰਗਰੀ	hu
અંગોલા	ao
અઝરબૈજાન	az
અફઘાનિસ્તાન	af
અમેરીકન સમોઆ	as
અરુબા	aw
અલ્જીરિયા	dz
અલ્બેનિયા	al
આઇસલેન્ડ	is
આઈલ ઓફ મૅન	im
આયર્લેન્ડ	ie
આર્જેન્ટીના	ar
આર્મેનિયા	am
ઇક્વેટોરિયલ ગિની	gq
ઇજિપ્ત	eg
ઇઝરાઇલ	il
ઇટાલી	it
ઇથિઓપિયા	et
ઇન્ડોનેશિયા	id
ઇરાક	iq
ઈરાન	ir
ઉઝ્બેકિસ્તાન	uz
ઉત્તર કોરિયા	kp
ઉત્તરીય મારિયાના આઇલેન્ડ્સ	mp
ઉરુગ્વે	uy
ઍંગ્વિલા	ai
ઍંડોરા	ad
એક્વાડોર	ec
એન્ટાર્કટિકા	aq
એન્ટીગુઆ અને બર્મુડા	ag
એરિટ્રિયા	er
એલ સેલ્વાડોર	sv
એલેંડ ટાપુઓ	ax
એસ્ટોનિયા	ee
ઑસ્ટ્રિયા	at
ઑસ્ટ્રેલિયા	au
ઓમાન	om
કંબોડિયા	kh
કઝાકિસ્તાન	kz
કતાર	qa
કિરિબાટી	ki
કિર્ગિઝ્સ્તાન	kg
કુક આઇલેન્ડ્સ	ck
કુરાકાઓ	cw
કુવૈત	kw
કૅપ વર્ડે	cv
કૅમરૂન	cm
કેનેડા	ca
કેન્યા	ke
કેમેન ટાપુઓ	ky
કેરેબિયન નેધરલેન્ડ્ઝ	bq
કોંગો કિંશાસા	cd
કોંગો બ્રાઝાવિલે	cg
કોકોઝ કીલીંગ આઇલેન્ડ્સ	cc
કોટ ડી આઇવરી	ci
કોમોરસ	km
કોલમ્બિયા	co
કોસ્ટા રિકા	cr
ક્યુબા	cu
ક્રિસમસ આઇલેન્ડ	cx
ક્રોએશિયા	hr
ગયાના	gy
ગિની	gn
ગિની બિસાઉ	gw
ગેબન	ga
ગેમ્બિયા	gm
ગ્રીનલેન્ડ	gl
ગ્રીસ	gr
ગ્રેનેડા	gd
ગ્વાટેમાલા	gt
ગ્વાડેલોપ	gp
ગ્વામ	gu
ગ્વેર્નસે	gg
ઘાના	gh
ચાડ	td
ચિલી	cl
ચીન	cn
ચેક રીપબ્લિક	cz
જમૈકા	jm
જર્મની	de
જર્સી	je
જાપાન	jp
જીબૌટી	dj
જીબ્રાલ્ટર	gi
જોર્ડન	jo
જ્યોર્જીયા	ge
ઝામ્બિયા	zm
ઝિમ્બાબ્વે	zw
ટોકેલાઉ	tk
ટોગો	tg
ટ્યુનિશિયા	tn
ટ્રિનીદાદ અને ટોબેગો	tt
ડેનમાર્ક	dk
ડોમિનિકન રીપબ્લિક	do
ડોમિનિકા	dm
તાંઝાનિયા	tz
તાઇવાન	tw
તાજીકિસ્તાન	tj
તિમોર લેસ્તે	tl
તુર્કમેનિસ્તાન	tm
તુર્કી	tr
તુર્ક્સ અને કાઇકોસ ટાપુઓ	tc
તુવાલુ	tv
થાઇલેંડ	th
દક્ષિણ આફ્રિકા	za
દક્ષિણ કોરિયા	kr
દક્ષિણ જ્યોર્જીયા અને દક્ષિણ સેન્ડવિચ આઇલેન્ડ્સ	gs
દક્ષિણ સુદાન	ss
નાઇજર	ne
નાઇજીરીયા	ng
નામિબિયા	na
નિકારાગુઆ	ni
નીયુ	nu
નેધરલેન્ડ	nl
નેપાળ	np
નૉર્વે	no
નોરફૉક ટાપુ	nf
નૌરુ	nr
ન્યુ સેલેડોનિયા	nc
ન્યુઝીલેન્ડ	nz
પનામા	pa
પલાઉ	pw
પશ્ચિમી સહારા	eh
પાકિસ્તાન	pk
પાપુઆ ન્યૂ ગિની	pg
પીટકૈર્ન આઇલેન્ડ્સ	pn
પેરાગ્વે	py
પેરુ	pe
પેલેસ્ટિનિયન ટેરિટરી	ps
પોર્ટુગલ	pt
પોલેંડ	pl
પ્યુઅર્ટો રિકો	pr
ફિનલેન્ડ	fi
ફિલીપાઇન્સ	ph
ફીજી	fj
ફૅરો ટાપુઓ	fo
ફૉકલેન્ડ ટાપુઓ	fk
ફ્રાંસ	fr
ફ્રેંચ ગયાના	gf
ફ્રેંચ પોલિનેશિયા	pf
ફ્રેંચ સદર્ન ટેરિટરીઝ	tf
બર્મુડા	bm
બલ્ગેરિયા	bg
બહામાસ	bs
બાંગ્લાદેશ	bd
બાર્બાડોસ	bb
બુરુંડી	bi
બુર્કિના ફાસો	bf
બેનિન	bj
બેલારુસ	by
બેલીઝ	bz
બેલ્જીયમ	be
બેહરીન	bh
બોત્સ્વાના	bw
બોલિવિયા	bo
બોસ્નિયા અને હર્ઝેગોવિના	ba
બૌવેત આઇલેન્ડ	bv
બ્રાઝિલ	br
બ્રિટિશ ઇન્ડિયન ઓશન ટેરિટરી	io
બ્રિટિશ વર્જિન ટાપુઓ	vg
બ્રુનેઇ	bn
ભારત	in
ભૂટાન	bt
મંગોલિયા	mn
મકાઉ sar ચીન	mo
મલેશિયા	my
માઇક્રોનેશિયા	fm
માર્ટીનીક	mq
માર્શલ આઇલેન્ડ્સ	mh
માલદિવ્સ	mv
માલાવી	mw
માલી	ml
માલ્ટા	mt
મેક્સિકો	mx
મેડાગાસ્કર	mg
મેયોટ	yt
મેસેડોનિયા	mk
મૉન્ટેંનેગ્રો	me
મોંટસેરાત	ms
મોઝામ્બિક	mz
મોનાકો	mc
મોરિશિયસ	mu
મોરોક્કો	ma
મોલડોવા	md
મૌરિટાનિયા	mr
મ્યાંમાર બર્મા	mm
યુએસ વર્જિન ટાપુઓ	vi
યુક્રેન	ua
યુગાંડા	ug
યુનાઇટેડ આરબ અમીરાત	ae
યુનાઇટેડ કિંગડમ	gb
યેમેન	ye
રવાંડા	rw
રશિયા	ru
રીયુનિયન	re
રોમાનિયા	ro
લક્ઝમબર્ગ	lu
લાઇબેરિયા	lr
લાઓસ	la
લાત્વિયા	lv
લિથુઆનિયા	lt
લિબિયા	ly
લેબનોન	lb
લેસોથો	ls
લૈચટેંસ્ટેઇન	li
વાનુઆતુ	vu
વિયેતનામ	vn
વેટિકન સિટી	va
વેનેઝુએલા	ve
વેલીસ અને ફ્યુટુના	wf
શ્રીલંકા	lk
સંયુકત રાજ્ય અમેરિકા	us
સંયુક્ત રાજ્ય આઉટલાઇંગ આયલેન્ડ્સ	um
સમોઆ	ws
સર્બિયા	rs
સાઉદી અરેબિયા	sa
સાઓ ટૉમ અને પ્રિંસિપે	st
સાયપ્રસ	cy
સિંગાપુર	sg
સિંટ માર્ટેન	sx
સીએરા લેઓન	sl
સીરિયા	sy
સુદાન	sd
સુરીનામ	sr
સૅન મેરિનો	sm
સેનેગલ	sn
સેન્ટ કિટ્સ અને નેવિસ	kn
સેન્ટ પિયર અને મીક્વેલન	pm
સેન્ટ બાર્થેલેમી	bl
સેન્ટ માર્ટિન	mf
સેન્ટ લુસિયા	lc
સેન્ટ વિન્સેટ અને ગ્રેનેડીન્સ	vc
સેન્ટ હેલેના	sh
સેન્ટ્રલ આફ્રિકન રીપબ્લિક	cf
સેશેલ્સ	sc
સોમાલિયા	so
સોલોમન આઇલેન્ડ્સ	sb
સ્પેન	es
સ્લોવેકિયા	sk
સ્લોવેનિયા	si
સ્વાઝિલેન્ડ	sz
સ્વાલબર્ડ અને જેન મેયન	sj
સ્વિટ્ઝર્લૅન્ડ	ch
સ્વીડન	se
હંગેરી	hu
હર્ડ અને મેકડોનાલ્ડ આઇલેન્ડ્સ	hm
હૈતિ	ht
હોંગકોંગ sar ચીન	hk
હોન્ડુરસ	hn
ଅଷ୍ଟ୍ରିଆ	at
ଅଷ୍ଟ୍ରେଲିଆ	au
ଆଇବରୀ କୋଷ୍ଟ	ci
ଆଇଲ୍ ଅଫ୍ ମୈନ୍	im
ଆଇସଲ୍ୟାଣ୍ଡ	is
ଆଙ୍ଗୁଇଲ୍ଲା	ai
ଆଙ୍ଗୋଲା	ao
ଆଜେରବାଇଜାନ୍	az
ଆଣ୍ଟିଗୁଆ ଏବଂ ବାରବୁଦା	ag
ଆଣ୍ଡୋରା	ad
ଆଫାଗାନିସ୍ତାନ୍	af
ଆମେରିକାନ୍ ସାମୋଆ	as
ଆରୁବା	aw
ଆର୍ଜେଣ୍ଟିନା	ar
ଆର୍ଣ୍ଟକଟିକା	aq
ଆର୍ମେନିଆ	am
ଆଲଜେରିଆ	dz
ଆଲବାନିଆ	al
ଆଲାଣ୍ଡ ଆଇସଲ୍ୟାଣ୍ଡ	ax
ଆୟରଲ୍ୟାଣ୍ଡ	ie
ଇକ୍ବାଟେରିଆଲ୍ ଗୁଇନିଆ	gq
ଇକ୍ୱାଡୋର୍	ec
ଇଜିପ୍ଟ	eg
ଇଟାଲୀ	it
ଇଣ୍ଡୋନେସିଆ	id
ଇଥିଓପିଆ	et
ଇରାକ୍	iq
ଇରାନ୍	ir
ଇରିଟ୍ରିୟା	er
ଇସ୍ରାଏଲ୍	il
ଉଗାଣ୍ଡା	ug
ଉଜବେକିସ୍ଥାନ୍	uz
ଉତ୍ତର କୋରିଆ	kp
ଉତ୍ତର ମାରିଆନା ଦ୍ବୀପପୁଞ୍ଜ	mp
ଉରୁଗୁଏ	uy
ଏଲ୍ ସାଲଭାଡୋର୍	sv
ଏସ୍ତୋନିଆ	ee
ଓମାନ୍	om
କଙ୍ଗୋ କିନସାସା	cd
କଙ୍ଗୋ ବ୍ରାଜିଭିଲ୍ଲେ	cg
କତାର୍	qa
କାଜାକାସ୍ଥାନ୍	kz
କାନାଡା	ca
କାମେରୁନ୍	cm
କାମୋରସ୍	km
କାମ୍ବୋଡିଆ	kh
କିରିବାଟୀ	ki
କିର୍ଗିଜିସ୍ଥାନ	kg
କୁଏତ୍	kw
କୁକ୍ ଆଇସଲ୍ୟାଣ୍ଡ	ck
କେନିୟା	ke
କେପ୍ ଭର୍ଦେ	cv
କେମ୍ୟାନ୍ ଦ୍ବୀପପୁଞ୍ଜ	ky
କୋକୋସ୍ ଆଇସଲ୍ୟାଣ୍ଡ	cc
କୋଲମ୍ବିଆ	co
କୋଷ୍ଟା ରିକା	cr
କ୍ରୋଆଟିଆ	hr
କ୍ୱିବା	cu
ଖ୍ରୀଷ୍ଟମାସ ଆଇଲ୍ୟାଣ୍ଡ	cx
ଗାବୋନ୍	ga
ଗାମ୍ବିଆ	gm
ଗୁଆମ୍	gu
ଗୁଇନା	gy
ଗୁଇନିଆ ବିସାଉ	gw
ଗୁଏତମାଲା	gt
ଗୁଏନେଆ	gn
ଗୁଏରନେସି	gg
ଗୌଡେଲୌପେ	gp
ଗ୍ରୀନଲ୍ୟାଣ୍ଡ	gl
ଗ୍ରୀସ୍	gr
ଗ୍ରେନାଡା	gd
ଘାନା	gh
ଚାଦ୍	td
ଚିନ୍	cn
ଚିଲ୍ଲୀ	cl
ଚେକ୍ ସାଧାରଣତନ୍ତ୍ର	cz
ଜର୍ଜିଆ	ge
ଜର୍ମାନୀ	de
ଜର୍ସି	je
ଜାପାନ୍	jp
ଜାମାଇକା	jm
ଜାମ୍ବିଆ	zm
ଜିବ୍ରାଲ୍ଟର୍	gi
ଜିମ୍ବାୱେ	zw
ଜୋର୍ଡାନ୍	jo
ଟୁଭାଲୁ	tv
ଟୋକେଲାଉ	tk
ଟୋଗୋ	tg
ଟୋଙ୍ଗା	to
ଡିବୌଟି	dj
ଡେନମାର୍କ	dk
ଡୋମିନକାନ୍ ପ୍ରଜାତନ୍ତ୍ର	do
ଡୋମିନାକା	dm
ତାଇୱାନ୍	tw
ତାଜିକିସ୍ଥାନ୍	tj
ତାଞ୍ଜାନିଆ	tz
ତୁନିସିଆ	tn
ତୁର୍କମେନିସ୍ତାନ୍	tm
ତୁର୍କସ୍ ଏବଂ ସାଇକସ୍ ଦ୍ବୀପପୁଞ୍ଜ	tc
ତୁର୍କୀ	tr
ତ୍ରିନିଦାଦ୍ ଏବଂ ଟୋବାଗୋ	tt
ଥାଇଲାଣ୍ଡ	th
ଦକ୍ଷିଣ ଆଫ୍ରିକା	za
ଦକ୍ଷିଣ କୋରିଆ	kr
ଦକ୍ଷିଣ ଜର୍ଜିଆ ଏବଂ ଦକ୍ଷିଣ ସାଣ୍ଡୱିଚ୍ ଦ୍ବୀପପୁଞ୍ଜ	gs
ଦକ୍ଷିନ ସୁଦାନ	ss
ନରଫ୍ଲକ୍ ଦ୍ବୀପ	nf
ନରୱେ	no
ନାଇଜର୍	ne
ନାଇଜେରିଆ	ng
ନାଉରୁ	nr
ନାମ୍ବିଆ	na
ନିଉ	nu
ନିକାରାଗୁଆ	ni
ନୂତନ କାଲେଡୋନିଆ	nc
ନେଦରଲ୍ୟାଣ୍ଡ	nl
ନେପାଳ	np
ନ୍ୟୁଜିଲାଣ୍ଡ	nz
ପପୁଆ ନ୍ୟୁ ଗୁଏନିଆ	pg
ପର୍ତ୍ତୁଗାଲ୍	pt
ପଶ୍ଚିମ ସାହାରା	eh
ପାକିସ୍ତାନ	pk
ପାନାମା	pa
ପାରାଗୁଏ	py
ପାଲାଉ	pw
ପାଲେସ୍ତେନିଆ	ps
ପିଟକାଇରିନ୍	pn
ପୁଏର୍ତ୍ତୋ ରିକୋ	pr
ପୁର୍ବ ତିମୋର୍	tl
ପେରୁ	pe
ପୋଲାଣ୍ଡ	pl
ଫରାସୀ ଦକ୍ଷିଣ କ୍ଷେତ୍ର	tf
ଫଲ୍କଲ୍ୟାଣ୍ଡ ଦ୍ବୀପପୁଞ୍ଜ	fk
ଫାରୋଇ ଦ୍ବୀପପୁଞ୍ଜ	fo
ଫିଜି	fj
ଫିନଲ୍ୟାଣ୍ଡ	fi
ଫିଲିପାଇନସ୍	ph
ଫ୍ରାନ୍ସ	fr
ଫ୍ରେଞ୍ଚ ଗୁଇନା	gf
ଫ୍ରେଞ୍ଚ ପଲିନେସିଆ	pf
ବରମୁଡା	bm
ବାଙ୍ଗଲାଦେଶ୍	bd
ବାରବାଡୋସ୍	bb
ବାହାମାସ୍	bs
ବାହାରିନ୍	bh
ବୁରୁନ୍ଦି	bi
ବୁର୍କିନୋ ଫାସୋ	bf
ବୁଲଗେରିଆ	bg
ବେନିନ୍	bj
ବେଲଜିୟମ୍	be
ବେଲାରୁଷ୍	by
ବେଲିଜ୍	bz
ବୋଟସ୍ବାନ୍	bw
ବୋଲଭିଆ	bo
ବୋସନିଆ ଏବଂ ହର୍ଜଗୋଭିନା	ba
ବୌଭେଟ୍ ଆଇସଲ୍ୟାଣ୍ଡ	bv
ବ୍ରାଜିଲ୍	br
ବ୍ରିଟିଶ୍ ଭର୍ଜିନ୍ ଦ୍ବୀପପୁଞ୍ଜ	vg
ବ୍ରିଟିଶ୍ ଭାରତୀୟ ସାମୁଦ୍ରିକ କ୍ଷେତ୍ର	io
ବ୍ରିଟେନ୍	gb
ବ୍ରୁନେଇ	bn
ଭାଟିକାନ୍	va
ଭାନୁଆତୁ	vu
ଭାରତ	in
ଭିଏତନାମ୍	vn
ଭୁଟାନ୍	bt
ଭେନଜୁଏଲା	ve
ମଙ୍ଗୋଲିଆ	mn
ମଣ୍ଟେଗ୍ରୋ	me
ମଣ୍ଟେସେରାଟ୍	ms
ମଧ୍ୟ ଆଫ୍ରିକୀୟ ଗଣତନ୍ତ୍ର	cf
ମାଇକ୍ରୋନେସିଆ	fm
ମାଉରିଟାନିଆ	mr
ମାକାଉ sar ଚିନ୍	mo
ମାଡାଗାସ୍କର୍	mg
ମାର୍ଟିନିକ୍ୟୁ	mq
ମାର୍ଶଲ୍ ଦ୍ବୀପପୁଞ୍ଜ	mh
ମାଲଡୋଭା	md
ମାଲେସିଆ	my
ମାଲ୍ଟା	mt
ମାଲୱି	mw
ମାଳଦ୍ବୀପ	mv
ମାଳୀ	ml
ମାସେଡୋନିଆ	mk
ମାୟୋଟେ	yt
ମିୟାମାର୍	mm
ମେକ୍ସିକୋ	mx
ମୋଜାମ୍ବିକ୍ୟୁ	mz
ମୋନାକୋ	mc
ମୋରୋକ୍କୋ	ma
ମୌରିସସ୍	mu
ଯୁକ୍ତ ରାଷ୍ଟ୍ର ଆମେରିକା	us
ରାୱାଣ୍ଡା	rw
ରିୟୁନିଅନ୍	re
ରୁଷିଆ	ru
ରୋମାନିଆ	ro
ଲକ୍ସେମବର୍ଗ	lu
ଲାଓସ୍	la
ଲାଟଭିଆ	lv
ଲିଚେସ୍ତିଆନାନ୍	li
ଲିଥାଆନିଆ	lt
ଲିବିଆ	ly
ଲିବେରିଆ	lr
ଲେବାନନ୍	lb
ଲେସୋଥୋ	ls
ଶ୍ରୀଲଙ୍କା	lk
ସଂଯୁକ୍ତ ଆରବ ଏମିରେଟସ୍	ae
ସର୍ବିଆ	rs
ସାଇପ୍ରସ୍	cy
ସାଉଦି ଆରବିଆ	sa
ସାଓ ଟୋମେ ଏବଂ ପ୍ରିନସିପି	st
ସାନ୍ ମାରିନୋ	sm
ସାମୋଆ	ws
ସାଲ୍ଭାର୍ଡ ଏବଂ ଜାନ୍ ମାୟୋନ୍	sj
ସିଓରା ଲିଓନ୍	sl
ସିଙ୍ଗାପୁର୍	sg
ସିରିଆ	sy
ସୁଦାନ୍	sd
ସୁରିନାମ	sr
ସେଚେଲସ୍	sc
ସେଣ୍ଟ କିଟସ୍ ଏଣ୍ଡ ନେଭିସ୍	kn
ସେଣ୍ଟ ପିଏରେ ଏବଂ ମିକ୍ବାଲୋନ୍	pm
ସେଣ୍ଟ ବାର୍ଥେଲେମି	bl
ସେଣ୍ଟ ଭିନସେଣ୍ଟ ଏବଂ ଦି ଗ୍ରେନାଡିସ୍	vc
ସେଣ୍ଟ ମାର୍ଟିନ୍	mf
ସେଣ୍ଟ ଲୁସିଆ	lc
ସେଣ୍ଟ ହେଲେନା	sh
ସେନେଗାଲ୍	sn
ସୋମାଲିଆ	so
ସୋଲୋମନ୍ ଦ୍ବୀପପୁଞ୍ଜ	sb
ସ୍ପେନ୍	es
ସ୍ବାଜିଲାଣ୍ଡ	sz
ସ୍ବିଜରଲ୍ୟାଣ୍ଡ	ch
ସ୍ଲୋଭାକିଆ	sk
ସ୍ଲୋଭେନିଆ	si
ସ୍ୱେଡେନ୍	se
ହଂକଂ ବିଶେଷ ପ୍ରଶାସନିକ କ୍ଷେତ୍ର ଚୀନ୍	hk
ହଙ୍ଗେରୀ	hu
ହାଇତି	ht
ହାର୍ଡ ଦ୍ବୀପପୁଞ୍ଜ ଏବଂ ମ୍ୟାକଡୋନାଲ୍ ଦ୍ବୀପପୁଞ୍ଜ	hm
ହୋଣ୍ଡାରୁସ୍	hn
ୟୁଏସ୍ ଭର୍ଜିନ୍ ଦ୍ବୀପପୁଞ୍ଜ	vi
ୟୁକ୍ରାଇନ୍	ua
ୟୁନାଇଟେଡ୍ ଷ୍ଟେଟସ୍ ମାଇନର୍ ଆଉଟଲେଇଂ ଦ୍ବୀପପୁଞ୍ଜ	um
ୟେମେନ୍	ye
ୱାଲିସ୍ ଏବଂ ଫୁତୁନା	wf
ஃபாக்லாந்து தீவுகள்	fk
ஃபாரோ தீவுகள்	fo
ஃபிஜி	fj
அங்குய்லா	ai
அங்கோலா	ao
அசர்பைஜான்	az
அண்டார்டிகா	aq
அன்டோரா	ad
அமெரிக்க சமோவா	as
அமெரிக்கா	us
அயர்லாந்து	ie
அரூபா	aw
அர்ஜென்டினா	ar
அர்மேனியா	am
அல்ஜீரியா	dz
அல்பேனியா	al
ஆண்டிகுவா மற்றும் பார்புடா	ag
ஆப்கானிஸ்தான்	af
ஆலந்து தீவுகள்	ax
ஆஸ்திரியா	at
ஆஸ்திரேலியா	au
இத்தாலி	it
இந்தியா	in
இந்தோனேஷியா	id
இலங்கை	lk
இஸ்ரேல்	il
ஈக்வடார்	ec
ஈக்வடோரியல் கினியா	gq
ஈராக்	iq
ஈரான்	ir
உகாண்டா	ug
உக்ரைன்	ua
உருகுவே	uy
உஸ்பெகிஸ்தான்	uz
எகிப்து	eg
எதியோப்பியா	et
எரிட்ரியா	er
எல் சால்வடார்	sv
எஸ்டோனியா	ee
ஏமன்	ye
ஐக்கிய அரபு எமிரேட்ஸ்	ae
ஐக்கிய பேரரசு	gb
ஐல் ஆஃப் மேன்	im
ஐஸ்லாந்து	is
ஓமன்	om
கத்தார்	qa
கனடா	ca
கம்போடியா	kh
கயானா	gy
கரீபியன் நெதர்லாந்து	bq
கவுதமாலா	gt
கஸகஸ்தான்	kz
காங்கோ கின்ஷாசா	cd
காங்கோ ப்ராஸாவில்லே	cg
கானா	gh
காம்பியா	gm
கினியா பிஸ்ஸாவ்	gw
கியூபா	cu
கிரனெடா	gd
கிரிபடி	ki
கிரீன்லாந்து	gl
கிரீஸ்	gr
கிர்கிஸ்தான்	kg
கிறிஸ்துமஸ் தீவு	cx
குக் தீவுகள்	ck
குராகவ்	cw
குரேஷியா	hr
குவாம்	gu
குவைத்	kw
கென்யா	ke
கெய்மென் தீவுகள்	ky
கெர்ன்சி	gg
கேபான்	ga
கேப் வெர்டே	cv
கேமரூன்	cm
கொலம்பியா	co
கோகோஸ் கீலிங் தீவுகள்	cc
கோட் திவாயர்	ci
கோமரோஸ்	km
கோஸ்டாரிகா	cr
க்வாதேலோப்	gp
சமோவா	ws
சவூதி அரேபியா	sa
சாட்	td
சான் மரினோ	sm
சாலமன் தீவுகள்	sb
சாவ் தோம் ப்ரின்சிபி	st
சிங்கப்பூர்	sg
சின்ட் மார்டென்	sx
சியாரா லியோன்	sl
சிரியா	sy
சிலி	cl
சீனா	cn
சீஷெல்ஸ்	sc
சுரினாம்	sr
சூடான்	sd
செக் குடியரசு	cz
செனெகல்	sn
செயின்ட் கிட்ஸ் நெவிஸ்	kn
செயின்ட் பார்தேலெமி	bl
செயின்ட் பியர் மிக்வேலான்	pm
செயின்ட் மார்ட்டீன்	mf
செயின்ட் லூசியா	lc
செயின்ட் வின்சென்ட் கிரெனடைன்ஸ்	vc
செயின்ட் ஹெலெனா	sh
செர்பியா	rs
சைப்ரஸ்	cy
சோமாலியா	so
ஜப்பான்	jp
ஜமைகா	jm
ஜாம்பியா	zm
ஜார்ஜியா	ge
ஜிபௌட்டி	dj
ஜிப்ரால்டர்	gi
ஜிம்பாப்வே	zw
ஜெர்சி	je
ஜெர்மனி	de
ஜோர்டான்	jo
டர்க்ஸ் கைகோஸ் தீவுகள்	tc
டுனிசியா	tn
டென்மார்க்	dk
டொமினிகன் குடியரசு	do
டொமினிகா	dm
டோகேலோ	tk
டோகோ	tg
டோங்கா	to
ட்ரினிடாட் டொபாகோ	tt
தாஜிகிஸ்தான்	tj
தான்சானியா	tz
தாய்லாந்து	th
துருக்கி	tr
துர்க்மெனிஸ்தான்	tm
துவாலூ	tv
தென் ஆப்பிரிக்கா	za
தென் கொரியா	kr
தென் ஜியார்ஜியா மற்றும் தென் சான்ட்விச் தீவுகள்	gs
தெற்கு சூடான்	ss
தைமூர் லெஸ்தே	tl
தைவான்	tw
நமீபியா	na
நார்ஃபோக் தீவுகள்	nf
நார்வே	no
நிகரகுவா	ni
நியூ	nu
நியூ கேலிடோனியா	nc
நியூசிலாந்து	nz
நெதர்லாந்து	nl
நேபாளம்	np
நைஜர்	ne
நைஜீரியா	ng
நௌரு	nr
பங்களாதேஷ்	bd
பனாமா	pa
பப்புவா நியூ கினியா	pg
பராகுவே	py
பல்கேரியா	bg
பஹாமாஸ்	bs
பஹ்ரைன்	bh
பாகிஸ்தான்	pk
பார்படோஸ்	bb
பாலஸ்தீனிய பிரதேசங்கள்	ps
பாலோ	pw
பிட்கெய்ர்ன் தீவுகள்	pn
பின்லாந்து	fi
பியூர்டோ ரிகோ	pr
பிரான்ஸ்	fr
பிரிட்டிஷ் இந்தியப் பெருங்கடல் பிரதேசம்	io
பிரிட்டீஷ் கன்னித் தீவுகள்	vg
பிரெஞ்சு கயானா	gf
பிரெஞ்சு தெற்கு பிரதேசங்கள்	tf
பிரெஞ்சு பாலினேஷியா	pf
பிரேசில்	br
பிலிப்பைன்ஸ்	ph
புருண்டி	bi
புரூனேய்	bn
புர்கினா ஃபாஸோ	bf
பூடான்	bt
பெனின்	bj
பெரு	pe
பெர்முடா	bm
பெலாரூஸ்	by
பெலிஸ்	bz
பெல்ஜியம்	be
பொலிவியா	bo
பொவேட் தீவுகள்	bv
போட்ஸ்வானா	bw
போர்ச்சுக்கல்	pt
போலந்து	pl
போஸ்னியா ஹெர்ஸகோவினா	ba
மகாவ் எஸ்ஏஆர் சீனா	mo
மங்கோலியா	mn
மடகாஸ்கர்	mg
மத்திய ஆப்ரிக்கக் குடியரசு	cf
மயோட்	yt
மலாவி	mw
மலேசியா	my
மாசிடோனியா	mk
மாண்ட்செராட்	ms
மான்டேனெக்ரோ	me
மார்டினிக்	mq
மார்ஷல் தீவுகள்	mh
மாலத்தீவு	mv
மாலி	ml
மால்டா	mt
மால்டோவா	md
மியான்மார் பர்மா	mm
மெக்சிகோ	mx
மேற்கு சஹாரா	eh
மைக்ரோனேஷியா	fm
மொசாம்பிக்	mz
மொனாக்கோ	mc
மொராக்கோ	ma
மொரிசியஸ்	mu
மௌரிடானியா	mr
யூஎஸ் கன்னித் தீவுகள்	vi
யூஎஸ் வெளிப்புற தீவுகள்	um
ரஷ்யா	ru
ரீயூனியன்	re
ருமேனியா	ro
ருவான்டா	rw
லக்ஸ்சம்பர்க்	lu
லாட்வியா	lv
லாவோஸ்	la
லிச்செண்ஸ்டெய்ன்	li
லிதுவேனியா	lt
லிபியா	ly
லெசோதோ	ls
லெபனான்	lb
லைபீரியா	lr
வட கொரியா	kp
வடக்கு மரியானா தீவுகள்	mp
வனுவாட்டு	vu
வாடிகன் நகரம்	va
வாலிஸ் மற்றும் ஃபுடுனா	wf
வியட்நாம்	vn
வெனிசுலா	ve
ஸ்பெயின்	es
ஸ்லோவாகியா	sk
ஸ்லோவேனியா	si
ஸ்வல்பார்டு ஜான் மேயன்	sj
ஸ்வாஸிலாந்து	sz
ஸ்விட்சர்லாந்து	ch
ஸ்வீடன்	se
ஹங்கேரி	hu
ஹாங்காங் எஸ்ஏஆர் சீனா	hk
ஹேர்ட் மற்றும் மெக்டொனால்டு தீவுகள்	hm
ஹைட்டி	ht
ஹோண்டூராஸ்	hn
అంగోలా	ao
అంటార్కటికా	aq
అండొర్రా	ad
అజర్బైజాన్	az
అమెరికన్ సమోవా	as
అమెరికా సంయుక్త రాష్ట్రాలు	us
అరుబా	aw
అర్జెంటీనా	ar
అల్జీరియా	dz
అల్బేనియా	al
ఆంగవిల్లా	ai
ఆంటిగ్వా మరియు బార్బుడా	ag
ఆఫ్ఘనిస్తాన్	af
ఆర్మేనియా	am
ఆలేండ్ దీవులు	ax
ఆస్ట్రియా	at
ఆస్ట్రేలియా	au
ఇండోనేషియా	id
ఇజ్రాయిల్	il
ఇటలీ	it
ఇథియోపియా	et
ఇరాక్	iq
ఇరాన్	ir
ఈక్వటోరియల్ గినియా	gq
ఈక్వడార్	ec
ఈజిప్ట్	eg
ఉక్రెయిన్	ua
ఉగాండా	ug
ఉజ్బెకిస్తాన్	uz
ఉత్తర కొరియా	kp
ఉత్తర మరియానా దీవులు	mp
ఉరుగువే	uy
ఎరిట్రియా	er
ఎల్ సాల్వడోర్	sv
ఎస్టోనియా	ee
ఐర్లాండ్	ie
ఐల్ ఆఫ్ మాన్	im
ఐవరీ కోస్ట్	ci
ఐస్లాండ్	is
ఒమన్	om
కంబోడియా	kh
కజకస్తాన్	kz
కతర్	qa
కరీబియన్ నెదర్లాండ్స్	bq
కాంగో కిన్షాసా	cd
కాంగో బ్రాజావిల్లి	cg
కామెరూన్	cm
కిరిబాటి	ki
కిర్గిజిస్తాన్	kg
కుక్ దీవులు	ck
కురాకవో	cw
కువైట్	kw
కెనడా	ca
కెన్యా	ke
కేప్ వెర్డే	cv
కేమాన్ దీవులు	ky
కొమొరోస్	km
కొలంబియా	co
కోకోస్ కీలింగ్ దీవులు	cc
కోస్టా రికా	cr
క్యూబా	cu
క్రిస్మస్ దీవి	cx
క్రొత్త కాలెడోనియా	nc
క్రోయేషియా	hr
గయానా	gy
గాంబియా	gm
గాబన్	ga
గినియా	gn
గినియా బిస్సావ్	gw
గ్రీన్లాండ్	gl
గ్రీస్	gr
గ్రెనెడా	gd
గ్వాటిమాల	gt
గ్వాడేలోప్	gp
గ్వామ్	gu
గ్వేర్నసే	gg
ఘనా	gh
చాద్	td
చిలీ	cl
చెక్ రిపబ్లిక్	cz
చైనా	cn
జపాన్	jp
జమైకా	jm
జర్మనీ	de
జాంబియా	zm
జార్జియా	ge
జింబాబ్వే	zw
జిబౌటి	dj
జిబ్రాల్టార్	gi
జెర్సీ	je
జోర్డాన్	jo
టర్కీ	tr
టాంజానియా	tz
టిమోర్ లెస్టె	tl
టువాలు	tv
టోంగా	to
టోకేలావ్	tk
ట్యునీషియా	tn
ట్రినిడాడ్ మరియు టొబాగో	tt
డెన్మార్క్	dk
డొమెనికన్ రిపబ్లిక్	do
డోమెనిక	dm
తజికిస్తాన్	tj
తుర్కమేనిస్తాన్	tm
తుర్క్ మరియు కాలికోస్ దీవులు	tc
తైవాన్	tw
థాయిలాండ్	th
దక్షిణ ఆఫ్రికా	za
దక్షిణ కొరియా	kr
దక్షిణ జార్జియా దక్షిణ శాండ్విచ్ దీవులు	gs
దక్షిణ సూడాన్	ss
నమీబియా	na
నార్ఫాక్ దీవి	nf
నార్వే	no
నికరాగువా	ni
నియు	nu
నెదర్లాండ్స్	nl
నేపాల్	np
నైజర్	ne
నైజీరియా	ng
నౌరు	nr
న్యూజిలాండ్	nz
పడమటి సహారా	eh
పనామా	pa
పరాగ్వే	py
పలావు	pw
పాకిస్తాన్	pk
పాపువా న్యు గినియా	pg
పాలస్తీనియన్ ప్రాంతాలు	ps
పిట్కెయిర్న్ దీవులు	pn
పెరూ	pe
పోర్చుగల్	pt
పోలాండ్	pl
ఫాక్ల్యాండ్ దీవులు	fk
ఫారో దీవులు	fo
ఫిజీ	fj
ఫిన్లాండ్	fi
ఫిలిప్పీన్స్	ph
ఫ్యూర్టో రికో	pr
ఫ్రాన్స్	fr
ఫ్రెంచ్ గియానా	gf
ఫ్రెంచ్ దక్షిణ ప్రాంతాలు	tf
ఫ్రెంచ్ పోలినిషియా	pf
బంగ్లాదేశ్	bd
బల్గేరియా	bg
బహామాస్	bs
బహ్రెయిన్	bh
బార్బడోస్	bb
బురుండి	bi
బుర్కినా ఫాసో	bf
బెనిన్	bj
బెర్ముడా	bm
బెలారస్	by
బెలిజ్	bz
బెల్జియం	be
బొలీవియా	bo
బొవెట్ దీవి	bv
బోట్స్వానా	bw
బోస్నియా మరియు హెర్జెగొవీనా	ba
బ్రిటిష్ వర్జిన్ దీవులు	vg
బ్రిటీష్ భారతీయ సముద్రపు ప్రాంతం	io
బ్రూనై	bn
బ్రెజిల్	br
భారత దేశం	in
భూటాన్	bt
మంగోలియా	mn
మడగాస్కర్	mg
మయన్మార్ బర్మా	mm
మలేషియా	my
మాకావ్ ఎస్ఏఆర్ చైనా	mo
మాయొట్టి	yt
మారిషస్	mu
మార్టినిక్	mq
మార్షల్ దీవులు	mh
మాలావి	mw
మాలి	ml
మాల్టా	mt
మాల్దీవులు	mv
మెక్సికో	mx
మేసిడోనియా	mk
మైక్రోనేశియ	fm
మొజాంబిక్	mz
మొనాకో	mc
మొరాక్కో	ma
మోంటేనేగ్రో	me
మోంట్సేర్రాట్	ms
మోల్డోవా	md
మౌరిటేనియా	mr
యుఎస్ వర్జిన్ దీవులు	vi
యునైటెడ్ అరబ్ ఎమిరేట్స్	ae
యునైటెడ్ కింగ్డమ్	gb
యెమెన్	ye
రష్యా	ru
రియూనియన్	re
రువాండా	rw
రోమానియా	ro
లక్సంబర్గ్	lu
లాత్వియా	lv
లావోస్	la
లిక్టెస్టేన్	li
లిథువేనియా	lt
లిబియా	ly
లెబనాన్	lb
లెసోతో	ls
లైబీరియా	lr
వనాటు	vu
వాటికన్ నగరం	va
వాలిస్ మరియు ఫ్యుత్యునా	wf
వియత్నాం	vn
వెనుజువేలా	ve
శ్రీలంక	lk
సంయుక్త రాజ్య అమెరికా బయట ఉన్న దీవులు	um
సమోవా	ws
సాన్ మారినో	sm
సావోటోమ్ మరియు ప్రిన్సిపే	st
సింగపూర్	sg
సియెర్రా లియాన్	sl
సిరియా	sy
సీషెల్స్	sc
సురినామ్	sr
సూడాన్	sd
సెంట్ కిట్ట్స్ మరియు నెవిస్	kn
సెంట్ పియెర్ మరియు మికెలాన్	pm
సెంట్ బర్తేలెమీ	bl
సెంట్ మార్టిన్	mf
సెంట్ లూసియా	lc
సెంట్ విన్సెంట్ మరియు గ్రెనడీన్స్	vc
సెంట్ హెలినా	sh
సెంట్రల్ ఆఫ్రికన్ రిపబ్లిక్	cf
సెనెగల్	sn
సెర్బియా	rs
సైప్రస్	cy
సోమాలియా	so
సోలమన్ దీవులు	sb
సౌదీ అరేబియా	sa
స్పెయిన్	es
స్లోవేకియా	sk
స్లోవేనియా	si
స్వాజిల్యాండ్	sz
స్వాల్బార్డ్ మరియు యాన్ మాయేన్	sj
స్విట్జర్లాండ్	ch
స్వీడన్	se
హంగేరీ	hu
హాంకాంగ్ ఎస్ఏఆర్ చైనా	hk
హెర్డ్ మెక్ డొనాల్డ్ దీవులు	hm
హైటి	ht
హోండురాస్	hn
ಅಂಗೋಲಾ	ao
ಅಂಟಾರ್ಟಿಕಾ	aq
ಅಂಡೋರಾ	ad
ಅಜರ್ಬೈಜಾನ್	az
ಅಫಘಾನಿಸ್ಥಾನ್	af
ಅಮೇರಿಕನ್ ಸಮೋವಾ	as
ಅಮೇರಿಕಾ ಸಂಯುಕ್ತ ಸಂಸ್ಥಾನ	us
ಅರುಬಾ	aw
ಅರ್ಜೆಂಟಿನಾ	ar
ಅರ್ಮೇನಿಯಾ	am
ಅಲ್ಗೇರಿಯಾ	dz
ಅಲ್ಬೇನಿಯಾ	al
ಆಂಗುಯಿಲ್ಲಾ	ai
ಆಂಟಿಗುವಾ ಮತ್ತು ಬರ್ಬುಡಾ	ag
ಆಲ್ಯಾಂಡ್ ದ್ವೀಪಗಳು	ax
ಆಸ್ಟ್ರಿಯಾ	at
ಆಸ್ಟ್ರೇಲಿಯ	au
ಇಂಡೋನೇಶಿಯಾ	id
ಇಟಲಿ	it
ಇಥಿಯೋಪಿಯಾ	et
ಇರಾಕ್	iq
ಇರಾನ್	ir
ಇಸ್ರೇಲ್	il
ಈಕ್ವೆಟೋರಿಯಲ್ ಗಿನಿ	gq
ಈಕ್ವೆಡಾರ್	ec
ಈಜಿಪ್ಟ್	eg
ಉಕ್ರೈನ್	ua
ಉಗಾಂಡಾ	ug
ಉಜ್ಬೇಕಿಸ್ಥಾನ್	uz
ಉತ್ತರ ಕೋರಿಯಾ	kp
ಉತ್ತರ ಮರಿಯಾನಾ ದ್ವೀಪಗಳು	mp
ಉರುಗ್ವೇ	uy
ಎಲ್ ಸಾಲ್ವೇಡಾರ್	sv
ಎಸ್ಟೋನಿಯಾ	ee
ಏರಿಟ್ರಿಯಾ	er
ಐರ್ಲೆಂಡ್	ie
ಐಲ್ ಆಫ್ ಮ್ಯಾನ್	im
ಐಸ್ಲ್ಯಾಂಡ್	is
ಓಮನ್	om
ಕಝಾಕಿಸ್ಥಾನ್	kz
ಕಾಂಗೋ ಕಿನ್ಶಾಸಾ	cd
ಕಾಂಗೋ ಬ್ರಾಜಾವಿಲ್ಲೇ	cg
ಕಾಂಬೋಡಿಯಾ	kh
ಕಿರಿಬಾತಿ	ki
ಕಿರ್ಗಿಸ್ಥಾನ್	kg
ಕೀನ್ಯಾ	ke
ಕುಕ್ ದ್ವೀಪಗಳು	ck
ಕುರಾಕಾವ್	cw
ಕುವೈತ್	kw
ಕೆನಡಾ	ca
ಕೆರೀಬಿಯನ್ ನೆದರ್ಲ್ಯಾಂಡ್ಸ್	bq
ಕೇಪ್ ವರ್ಡೆ	cv
ಕೇಮನ್ ದ್ವೀಪಗಳು	ky
ಕೊಕೊಸ್ ಕೀಲಿಂಗ್ ದ್ವೀಪಗಳು	cc
ಕೊಮೊರೊಸ್	km
ಕೊಲಂಬಿಯಾ	co
ಕೊಸ್ಟಾ ರಿಕಾ	cr
ಕೋತ್ ದಿವಾರ್	ci
ಕ್ಯಾಮರೋನ್	cm
ಕ್ಯೂಬಾ	cu
ಕ್ರಿಸ್ಮಸ್ ದ್ವೀಪ	cx
ಕ್ರೊಯೇಶಿಯಾ	hr
ಖತಾರ್	qa
ಗಯಾನಾ	gy
ಗಿನಿ	gn
ಗಿನಿ ಬಿಸ್ಸಾವ್	gw
ಗಿಬ್ರಾಲ್ಟರ್	gi
ಗುಡೆಲೋಪ್	gp
ಗುಯಾಮ್	gu
ಗುರ್ನ್ಸೆ	gg
ಗೆಬೊನ್	ga
ಗ್ಯಾಂಬಿಯಾ	gm
ಗ್ರೀನ್ಲ್ಯಾಂಡ್	gl
ಗ್ರೀಸ್	gr
ಗ್ರೆನೆಡಾ	gd
ಗ್ವಾಟೆಮಾಲಾ	gt
ಘಾನಾ	gh
ಚಾದ್	td
ಚಿಲಿ	cl
ಚೀನಾ	cn
ಚೆಕ್ ರಿಪಬ್ಲಿಕ್	cz
ಜಪಾನ್	jp
ಜಮೈಕಾ	jm
ಜರ್ಮನಿ	de
ಜಾರ್ಜಿಯಾ	ge
ಜಿಂಬಾಬ್ವೆ	zw
ಜಿಬೋಟಿ	dj
ಜೆರ್ಸಿ	je
ಜೋರ್ಡಾನ್	jo
ಝಾಂಬಿಯಾ	zm
ಟರ್ಕಿ	tr
ಟರ್ಕ್ಸ್ ಮತ್ತು ಕೈಕೋಸ್ ದ್ವೀಪಗಳು	tc
ಟುನಿಶಿಯಾ	tn
ಟುವಾಲು	tv
ಟೊಕೆಲಾವ್	tk
ಟೋಗೋ	tg
ಟ್ರಿನಿಡಾಡ್ ಮತ್ತು ಟೊಬಾಗೊ	tt
ಡೆನ್ಮಾರ್ಕ್	dk
ಡೊಮಿನಿಕಾ	dm
ಡೊಮೆನಿಕನ್ ರಿಪಬ್ಲಿಕ್	do
ತಜಾಕಿಸ್ಥಾನ್	tj
ತಾಂಜೇನಿಯಾ	tz
ತುರ್ಕ್ಮೇನಿಸ್ಥಾನ್	tm
ಥೈಲ್ಯಾಂಡ್	th
ಥೈವಾನ್	tw
ದಕ್ಷಿಣ ಆಫ್ರಿಕಾ	za
ದಕ್ಷಿಣ ಕೋರಿಯಾ	kr
ದಕ್ಷಿಣ ಜಾರ್ಜಿಯಾ ಮತ್ತು ದಕ್ಷಿಣ ಸ್ಯಾಂಡ್ವಿಚ್ ದ್ವೀಪಗಳು	gs
ದಕ್ಷಿಣ ಸೂಡಾನ್	ss
ನಮೀಬಿಯಾ	na
ನಾರ್ಫೋಕ್ ದ್ವೀಪ	nf
ನಾರ್ವೇ	no
ನಿಕಾರಾಗುವಾ	ni
ನಿಯು	nu
ನೆದರ್ಲ್ಯಾಂಡ್ಸ್	nl
ನೇಪಾಳ	np
ನೈಜರ್	ne
ನೈಜೀರಿಯಾ	ng
ನೌರು	nr
ನ್ಯೂ ಕ್ಯಾಲಿಡೋನಿಯಾ	nc
ನ್ಯೂಜಿಲೆಂಡ್	nz
ಪನಾಮಾ	pa
ಪಪುವಾ ನ್ಯೂಗಿನಿಯಾ	pg
ಪರಾಗ್ವೇ	py
ಪಲಾವು	pw
ಪಶ್ಚಿಮ ಸಹಾರಾ	eh
ಪಾಕಿಸ್ತಾನ	pk
ಪಿಟ್ಕೈರ್ನ್ ದ್ವೀಪಗಳು	pn
ಪೂರ್ವ ತಿಮೋರ್	tl
ಪೆರು	pe
ಪೋರ್ಚುಗಲ್	pt
ಪೋಲ್ಯಾಂಡ್	pl
ಪ್ಯಾಲೇಸ್ಟೇನಿಯನ್ ಪ್ರದೇಶ	ps
ಪ್ಯೂರ್ಟೋ ರಿಕೊ	pr
ಫರೋ ದ್ವೀಪಗಳು	fo
ಫಾಲ್ಕ್ಲ್ಯಾಂಡ್ ದ್ವೀಪಗಳು	fk
ಫಿಜಿ	fj
ಫಿನ್ಲ್ಯಾಂಡ್	fi
ಫಿಲಿಫೈನ್ಸ್	ph
ಫ್ರಾನ್ಸ್	fr
ಫ್ರೆಂಚ್ ಗಯಾನಾ	gf
ಫ್ರೆಂಚ್ ದಕ್ಷಿಣ ಪ್ರದೇಶಗಳು	tf
ಫ್ರೆಂಚ್ ಪಾಲಿನೇಷ್ಯಾ	pf
ಬರ್ಮುಡಾ	bm
ಬಲ್ಗೇರಿಯಾ	bg
ಬಹರೈನ್	bh
ಬಹಾಮಾಸ್	bs
ಬಾಂಗ್ಲಾದೇಶ್	bd
ಬಾರ್ಬಡೋಸ್	bb
ಬುರುಂಡಿ	bi
ಬುರ್ಕಿನಾ ಫಾಸೋ	bf
ಬೆನಿನ್	bj
ಬೆಲಾರಸ್	by
ಬೆಲಿಜ್	bz
ಬೆಲ್ಜಿಯಮ್	be
ಬೊಲಿವಿಯಾ	bo
ಬೋಟ್ಸ್ವಾನಾ	bw
ಬೋವೆಟ್ ದ್ವೀಪ	bv
ಬೋಸ್ನಿಯಾ ಮತ್ತು ಹರ್ಜೆಗೋವಿನಾ	ba
ಬ್ರಿಟನ್ಇಂಗ್ಲೆಂಡ್	gb
ಬ್ರಿಟಿಷ್ ವರ್ಜಿನ್ ದ್ವೀಪಗಳು	vg
ಬ್ರಿಟೀಶ್ ಇಂಡಿಯನ್ ಮಹಾಸಾಗರ ಪ್ರದೇಶ	io
ಬ್ರೂನಿ	bn
ಬ್ರೆಜಿಲ್	br
ಭಾರತ	in
ಭೂತಾನ್	bt
ಮಖಾವ್ sar ಚೈನಾ	mo
ಮಡಗಾಸ್ಕರ್	mg
ಮಧ್ಯ ಆಫ್ರಿಕಾ ಗಣರಾಜ್ಯ	cf
ಮಯನ್ಮಾರ್ ಬರ್ಮಾ	mm
ಮಯೊಟ್ಟೆ	yt
ಮಲಾವಿ	mw
ಮಲೇಶಿಯಾ	my
ಮಾಂಟ್ಸೆರೇಟ್	ms
ಮಾರಿಟೇನಿಯಾ	mr
ಮಾರಿಶಿಯಸ್	mu
ಮಾರ್ಟಿನಿಕ್	mq
ಮಾರ್ಷಲ್ ದ್ವೀಪಗಳು	mh
ಮಾಲಿ	ml
ಮಾಲ್ಟಾ	mt
ಮಾಲ್ಡಿವ್ಸ್	mv
ಮೆಕ್ಸಿಕೊ	mx
ಮೈಕ್ರೋನೇಶಿಯಾ	fm
ಮೊಂಗೋಲಿಯಾ	mn
ಮೊಂಟೆನೆಗ್ರೋ	me
ಮೊಜಾಂಬಿಕ್	mz
ಮೊನಾಕೊ	mc
ಮೊರಾಕ್ಕೊ	ma
ಮೊಲ್ಡೋವಾ	md
ಮ್ಯಾಸಿಡೋನಿಯಾ	mk
ಯುಎಸ್ ಔಟ್ಲೇಯಿಂಗ್ ದ್ವೀಪಗಳು	um
ಯುಎಸ್ ವರ್ಜಿನ್ ದ್ವೀಪಗಳು	vi
ಯೆಮನ್	ye
ರಷ್ಯಾ	ru
ರೀಯೂನಿಯನ್	re
ರುವಾಂಡಾ	rw
ರೊಮೇನಿಯಾ	ro
ಲಕ್ಸಂಬರ್ಗ್	lu
ಲಾಟ್ವಿಯಾ	lv
ಲಾವೋಸ್	la
ಲಿಚೆನ್ಸ್ಟೈನ್	li
ಲಿಥುವೇನಿಯಾ	lt
ಲಿಬಿಯಾ	ly
ಲಿಬೇರಿಯಾ	lr
ಲೆಬನಾನ್	lb
ಲೆಸೊಥೋ	ls
ವನೌಟು	vu
ವಾಲಿಸ್ ಮತ್ತು ಫುಟುನಾ	wf
ವಿಯೇಟ್ನಾಮ್	vn
ವೆನೆಜುವೆಲಾ	ve
ವ್ಯಾಟಿಕನ್	va
ಶ್ರೀಲಂಕಾ	lk
ಸಂಯುಕ್ತ ಅರಬ್ ಎಮಿರೇಟಸ್	ae
ಸಮೋವಾ	ws
ಸಾವೋ ಟೋಮ್ ಮತ್ತು ಪ್ರಿನ್ಸಿಪಿ	st
ಸಿಂಗಾಪುರ್	sg
ಸಿಯೆರ್ರಾ ಲಿಯೋನ್	sl
ಸಿರಿಯಾ	sy
ಸೀಶೆಲ್ಲೆಸ್	sc
ಸುರಿನಾಮ	sr
ಸೂಡಾನ್	sd
ಸೆನೆಗಲ್	sn
ಸೆರ್ಬಿಯಾ	rs
ಸೇಂಟ್ ಕಿಟ್ಸ್ ಮತ್ತು ನೆವಿಸ್	kn
ಸೇಂಟ್ ಪಿಯರೆ ಮತ್ತು ಮಿಕೆಲನ್	pm
ಸೇಂಟ್ ಬಾರ್ಥೆಲೆಮಿ	bl
ಸೇಂಟ್ ಮಾರ್ಟಿನ್	mf
ಸೇಂಟ್ ಲೂಸಿಯಾ	lc
ಸೇಂಟ್ ವಿನ್ಸೆಂಟ್ ಮತ್ತು ಗ್ರೆನೆಡೈನ್ಸ್	vc
ಸೇಂಟ್ ಹೆಲೆನಾ	sh
ಸೈಪ್ರಸ್	cy
ಸೊಮಾಲಿಯಾ	so
ಸೊಲೊಮನ್ ದ್ವೀಪಗಳು	sb
ಸೌದಿ ಅರೇಬಿಯಾ	sa
ಸ್ಪೇನ್	es
ಸ್ಯಾನ್ ಮೆರಿನೋ	sm
ಸ್ಲೋವೇಕಿಯಾ	sk
ಸ್ಲೋವೇನಿಯಾ	si
ಸ್ವಾಜಿಲ್ಯಾಂಡ್	sz
ಸ್ವಾಲ್ಬಾರ್ಡ್ ಮತ್ತು ಜಾನ್ ಮೆಯನ್	sj
ಸ್ವಿಟ್ಜರ್ಲ್ಯಾಂಡ್	ch
ಸ್ವೀಡನ್	se
ಹಂಗಾರಿ	hu
ಹರ್ಡ್ ದ್ವೀಪ ಮತ್ತು ಮ್ಯಾಕ್ಡೊನಾಲ್ಡ್ ದ್ವೀಪಗಳು	hm
ಹಾಂಗ್ ಕಾಂಗ್ sar ಚೈನಾ	hk
ಹೈಟಿ	ht
ಹೊಂಡುರಾಸ್	hn
അംഗോള	ao
അന്റോറ	ad
അഫ്ഗാനിസ്ഥാൻ	af
അമേരിക്കൻ ഐക്യനാടുകൾ	us
അമേരിക്കൻ സമോവ	as
അയർലാൻഡ്	ie
അറൂബ	aw
അലൻഡ് ദ്വീപുകൾ	ax
അസർബൈജാൻ	az
അൻറാർട്ടിക്ക	aq
അർജൻറീന	ar
അർമേനിയ	am
അൽബേനിയ	al
അൾജീരിയ	dz
ആൻഗ്വില്ല	ai
ആൻറിഗ്വയും ബർബുഡയും	ag
ഇക്വഡോർ	ec
ഇക്വറ്റോറിയൽ ഗിനിയ	gq
ഇന്തോനേഷ്യ	id
ഇന്ത്യ	in
ഇറാഖ്	iq
ഇറാൻ	ir
ഇറ്റലി	it
ഇസ്രായേൽ	il
ഈജിപ്ത്	eg
ഉക്രെയ്ൻ	ua
ഉഗാണ്ട	ug
ഉത്തര മറിയാനാ ദ്വീപുകൾ	mp
ഉത്തരകൊറിയ	kp
ഉറുഗ്വേ	uy
ഉസ്ബെക്കിസ്ഥാൻ	uz
എത്യോപ്യ	et
എറിത്രിയ	er
എസ്റ്റോണിയ	ee
എൽ സാൽവദോർ	sv
ഐസ്ലാന്റ്	is
ഐൽ ഓഫ് മാൻ	im
ഒമാൻ	om
ഓസ്ട്രിയ	at
ഓസ്ട്രേലിയ	au
കംബോഡിയ	kh
കസാഖിസ്ഥാൻ	kz
കാനഡ	ca
കാമറൂൺ	cm
കിരിബാട്ടി	ki
കിർഗിസ്ഥാൻ	kg
കുക്ക് ദ്വീപുകൾ	ck
കുറാകാവോ	cw
കുവൈറ്റ്	kw
കെനിയ	ke
കേപ്പ് വെർദെ	cv
കേമാൻ ദ്വീപുകൾ	ky
കൊളംബിയ	co
കോംഗോ കിൻഷാസ	cd
കോംഗോ ബ്രാസവില്ലി	cg
കോക്കസ് കീലിംഗ് ദ്വീപുകൾ	cc
കോട്ട് ഡി വാർ	ci
കോമൊറോസ്	km
കോസ്റ്ററിക്ക	cr
ക്യൂബ	cu
ക്രിസ്മസ് ദ്വീപ്	cx
ക്രൊയേഷ്യ	hr
ഖത്തർ	qa
ഗയാന	gy
ഗാംബിയ	gm
ഗാബൺ	ga
ഗിനിയ	gn
ഗിനിയ ബിസൗ	gw
ഗേൺസി	gg
ഗ്രനേഡ	gd
ഗ്രീസ്	gr
ഗ്രീൻലാൻറ്	gl
ഗ്വാം	gu
ഗ്വാട്ടിമാല	gt
ഗ്വാഡലൂപ്പ്	gp
ഘാന	gh
ചിലി	cl
ചെക്ക് റിപ്പബ്ലിക്	cz
ചൈന	cn
ഛാഡ്	td
ജപ്പാൻ	jp
ജമൈക്ക	jm
ജിബ്രാൾട്ടർ	gi
ജേഴ്സി	je
ജോർജ്ജിയ	ge
ജോർദ്ദാൻ	jo
ജർമനി	de
ടാൻസാനിയ	tz
ടുണീഷ്യ	tn
ടുവാലു	tv
ടോക്കെലൂ	tk
ടോഗോ	tg
ട്രിനിഡാഡും ടുബാഗോയും	tt
ടർക്ക്സും കെയ്ക്കോ ദ്വീപുകളും	tc
ഡെൻമാർക്ക്	dk
ഡൊമിനിക്ക	dm
ഡൊമിനിക്കൻ റിപ്പബ്ലിക്	do
താജിക്കിസ്ഥാൻ	tj
തായ്ലാൻഡ്	th
തായ്വാൻ	tw
തിമോർ ലെസ്റ്റെ	tl
തുർക്കി	tr
തുർക്ക്മെനിസ്ഥാൻ	tm
ദക്ഷിണ ജോർജ്ജിയയും ദക്ഷിണ സാൻഡ്വിച്ച് ദ്വീപുകളും	gs
ദക്ഷിണ സുഡാൻ	ss
ദക്ഷിണകൊറിയ	kr
ദക്ഷിണാഫ്രിക്ക	za
ദിജിബൗട്ടി	dj
നമീബിയ	na
നിക്കരാഗ്വ	ni
നെതർലാൻഡ്സ്	nl
നേപ്പാൾ	np
നൈജീരിയ	ng
നൈജർ	ne
നോർഫോക് ദ്വീപ്	nf
നോർവെ	no
ന്യൂയി	nu
ന്യൂസിലാൻറ്	nz
നൗറു	nr
പനാമ	pa
പരാഗ്വേ	py
പലാവു	pw
പശ്ചിമ സഹാറ	eh
പാക്കിസ്ഥാൻ	pk
പാപ്പുവ ന്യൂ ഗിനിയ	pg
പാലസ്തീൻ പ്രദേശങ്ങൾ	ps
പിറ്റ്കെയ്ൻ ദ്വീപുകൾ	pn
പുതിയ കാലിഡോണിയ	nc
പെറു	pe
പോളണ്ട്	pl
പോർച്ചുഗൽ	pt
പ്യൂർട്ടോ റിക്കോ	pr
ഫറോ ദ്വീപുകൾ	fo
ഫാക്ക്ലാന്റ് ദ്വീപുകൾ	fk
ഫിജി	fj
ഫിലിപ്പൈൻസ്	ph
ഫിൻലാൻഡ്	fi
ഫ്രഞ്ച് ഗയാന	gf
ഫ്രഞ്ച് ദക്ഷിണ ഭൂപ്രദേശം	tf
ഫ്രഞ്ച് പോളിനേഷ്യ	pf
ഫ്രാൻസ്	fr
ബംഗ്ലാദേശ്	bd
ബറുണ്ടി	bi
ബഹാമാസ്	bs
ബഹ്റിൻ	bh
ബാർബഡോസ്	bb
ബുർക്കിനാ ഫാസോ	bf
ബെനിൻ	bj
ബെലറൂസ്	by
ബെലീസ്	bz
ബെൽജിയം	be
ബൊണെയ്ർ സിന്റ് യുസ്റ്റേഷ്യസ് സാബ എന്നിവ	bq
ബൊളീവിയ	bo
ബോട്സ്വാന	bw
ബോസ്നിയയും ഹെർസഗോവിനയും	ba
ബ്രസീൽ	br
ബ്രിട്ടീഷ് ഇന്ത്യൻ മഹാസമുദ്ര പ്രദേശം	io
ബ്രിട്ടീഷ് വെർജിൻ ദ്വീപുകൾ	vg
ബ്രൂണൈ	bn
ബൗവെട്ട് ദ്വീപ്	bv
ബർമുഡ	bm
ബൾഗേറിയ	bg
ഭൂട്ടാൻ	bt
മംഗോളിയ	mn
മക്കാവു sar ചൈന	mo
മഡഗാസ്കർ	mg
മയോട്ടി	yt
മലാവി	mw
മലേഷ്യ	my
മാലി	ml
മാലിദ്വീപ്	mv
മാസിഡോണിയ	mk
മാർട്ടിനിക്ക്	mq
മാർഷൽ ദ്വീപുകൾ	mh
മാൾട്ട	mt
മെക്സിക്കോ	mx
മൈക്രോനേഷ്യ	fm
മൊണാക്കോ	mc
മൊണ്ടെസരത്ത്	ms
മൊറോക്കൊ	ma
മൊസാംബിക്ക്	mz
മോണ്ടെനെഗ്രോ	me
മ്യാൻമാർ ബർമ്മ	mm
മൗറിറ്റാനിയ	mr
മൗറീഷ്യസ്	mu
മൾഡോവ	md
യുഎസ് ദ്വീപസമൂഹങ്ങൾ	um
യുഎസ് വെർജിൻ ദ്വീപുകൾ	vi
യുണൈറ്റഡ് അറബ് എമിറൈറ്റ്സ്	ae
യുണൈറ്റഡ് കിംഗ്ഡം	gb
യെമൻ	ye
റഷ്യ	ru
റീയൂണിയൻ	re
റുവാണ്ട	rw
റൊമാനിയ	ro
ലക്സംബർഗ്	lu
ലാറ്റ്വിയ	lv
ലാവോസ്	la
ലിച്ചൺസ്റ്റൈൻ	li
ലിത്വാനിയ	lt
ലിബിയ	ly
ലെബനൻ	lb
ലെസോതോ	ls
ലൈബീരിയ	lr
വത്തിക്കാൻ	va
വന്വാതു	vu
വാലിസ് ആന്റ് ഫ്യൂച്യുന	wf
വിയറ്റ്നാം	vn
വെനിസ്വേല	ve
ശ്രീലങ്ക	lk
സമോവ	ws
സാംബിയ	zm
സാവോ ടോമും പ്രിൻസിപെയും	st
സാൻ മറിനോ	sm
സിംഗപ്പുർ	sg
സിംബാബ്വേ	zw
സിന്റ് മാർട്ടെൻ	sx
സിയെറ ലിയോൺ	sl
സിറിയ	sy
സുഡാൻ	sd
സുരിനെയിം	sr
സെനഗൽ	sn
സെന്റ് കിറ്റ്സും നെവിസും	kn
സെന്റ് പിയറിയും മിക്കലണും	pm
സെന്റ് ബാർത്തലമി	bl
സെന്റ് വിൻസെന്റും ഗ്രനെഡൈൻസും	vc
സെയ്ഷെൽസ്	sc
സെൻട്രൽ ആഫ്രിക്കൻ റിപ്പബ്ലിക്	cf
സെൻറ് മാർട്ടിൻ	mf
സെൻറ് ലൂസിയ	lc
സെൻറ് ഹെലീന	sh
സെർബിയ	rs
സൈപ്രസ്	cy
സോമാലിയ	so
സോളമൻ ദ്വീപുകൾ	sb
സ്പെയിൻ	es
സ്ലോവാക്യ	sk
സ്ലോവേനിയ	si
സ്വാസിലാൻറ്	sz
സ്വാൽബാഡും ജാൻ മായേനും	sj
സ്വിറ്റ്സർലാൻഡ്	ch
സ്വീഡൻ	se
സൗദി അറേബ്യ	sa
ഹംഗറി	hu
ഹിയേർഡും മക്ഡൊണാൾഡ് ദ്വീപുകളും	hm
ഹെയ്തി	ht
ഹോങ്കോങ്ങ് sar ചൈന	hk
ഹോണ്ടുറാസ്	hn
අයර්ලන්තය	ie
අයිල් ඔෆ් මෑන්	im
අයිස්ලන්තය	is
අරුබාව	aw
අසර්බයිජානය	az
ආර්ජෙන්ටිනාව	ar
ආර්මේනියාව	am
ඇන්ගුයිලාව	ai
ඇන්ගෝලාව	ao
ඇන්ටාක්ටිකාව	aq
ඇන්ටිගුවා සහ බාබියුඩාව	ag
ඇන්ඩෝරාව	ad
ඇමරිකානු වර්ජින් දූපත්	vi
ඇමරිකානු සැමෝවාව	as
ඇල්ජීරියාව	dz
ඇල්බේනියාව	al
ඇෆ්ගනිස්ථානය	af
ඉක්වදෝරය	ec
ඉතාලිය	it
ඉතියෝපියාව	et
ඉන්දියාව	in
ඉන්දුනීසියාව	id
ඉරාකය	iq
ඉරානය	ir
ඊජිප්තුව	eg
ඊශ්රායලය	il
උගන්ඩාව	ug
උතුරු කොරියාව	kp
උතුරු මරියානා දූපත්	mp
උරුගුවේ	uy
උස්බෙකිස්ථානය	uz
එක්සත් අරාබි එමිර් රාජ්යය	ae
එක්සත් ජනපද ඈත දූපත්	um
එක්සත් ජනපදය	us
එක්සත් රාජධානිය	gb
එරිත්රියාව	er
එල් සැල්වදෝරය	sv
එස්තෝනියාව	ee
ඔස්ට්රියාව	at
ඕමානය	om
ඕලන්ඩ් දූපත්	ax
ඕස්ට්රේලියාව	au
කටාර්	qa
කසකස්තානය	kz
ක්රිස්මස් දූපත	cx
ක්රොඒෂියාව	hr
කාම්බෝජය	kh
කැනඩාව	ca
කැමරූන්	cm
කැරිබියානු නෙදර්ලන්තය	bq
කියුබාව	cu
කිර්ගිස්තානය	kg
කිරිබති	ki
කුක් දූපත්	ck
කුරකාවෝ	cw
කුවේටය	kw
කෙන්යාව	ke
කේප් වර්ඩ්	cv
කේමන් දූපත්	ky
කොංගො කින්ශාසා	cd
කොංගො බ්රසාවිල්	cg
කොකෝස් දූපත්	cc
කොමොරෝස්	km
කොස්ටරිකාව	cr
කොළොම්බියාව	co
කෝට් දි අයිවරි	ci
ගයනාව	gy
ගර්න්සිය	gg
ග්රැනඩාව	gd
ග්රීන්ලන්තය	gl
ග්රීසිය	gr
ග්වෝඩලෝප්	gp
ගැබොන්	ga
ගැම්බියාව	gm
ගිණියාව	gn
ගිනි බිසව්	gw
ගුවාම්	gu
ගෝතමාලාව	gt
ඝානාව	gh
චැච්	td
චිලී	cl
චීනය	cn
චෙක් ජනරජය	cz
ජපානය	jp
ජර්මනිය	de
ජර්සි	je
ජැමෙයිකාව	jm
ජිබ්රෝල්ටාව	gi
ජිබුටි	dj
ජෝර්ජියාව	ge
ජෝර්දානය	jo
ටජිකිස්තානය	tj
ටර්ක්මෙනිස්ථානය	tm
ටර්ක්ස් සහ කයිකොස් දූපත්	tc
ට්රිනිඩෑඩ් සහ ටොබැගෝ	tt
ටැන්සානියාව	tz
ටිමෝර් ලෙස්ත්	tl
ටියුනීසියාව	tn
ටුවාලූ	tv
ටොකලාවු	tk
ඩෙන්මාර්කය	dk
ඩොමිනිකා ජනරජය	do
ඩොමිනිකාව	dm
තායිලන්තය	th
තායිවානය	tw
තුර්කිය	tr
දකුණු අප්රිකාව	za
දකුණු කොරියාව	kr
දකුණු ජෝර්ජියාව සහ දකුණු සැන්ඩ්විච් දූපත්	gs
දකුණු ප්රංශ දූපත් සමූහය	tf
දකුණු සුඩානය	ss
නයිජර්	ne
නයිජීරියාව	ng
නව කැලිඩෝනියාව	nc
නවසීලන්තය	nz
නාවුරු	nr
නැමීබියාව	na
නිකරගුවාව	ni
නියූ	nu
නෙදර්ලන්තය	nl
නේපාලය	np
නෝර්වේ	no
නෝෆෝක් දූපත	nf
පලස්තීන රාජ්යය	ps
පලාවු	pw
ප්රංශ ගයනාව	gf
ප්රංශ පොලිනීසියාව	pf
ප්රංශය	fr
පාකිස්තානය	pk
පැනමාව	pa
පැපුවා නිව් ගිනියාව	pg
පැරගුවේ	py
පිට්කෙය්න් දූපත්	pn
පිලිපීනය	ph
පුවර්ටෝ රිකෝ	pr
පෘතුගාලය	pt
පේරු	pe
පෝලන්තය	pl
බංග්ලාදේශය	bd
බටහිර සහරාව	eh
බර්කිනා ෆාසෝ	bf
බර්මියුඩා	bm
බල්ගේරියාව	bg
බහමාස්	bs
බහරේන්	bh
බ්රසීලය	br
බ්රිතාන්ය ඉන්දීය සාගර බල ප්රදේශය	io
බ්රිතාන්ය වර්ජින් දූපත්	vg
බාර්බඩෝස්	bb
බුරුන්දි	bi
බුවට් දුපත්	bv
බෙනින්	bj
බෙලරුස්	by
බෙල්ජියම	be
බෙලීස්	bz
බොට්ස්වානා	bw
බොලීවියාව	bo
බොස්නියාව සහ හර්සගොවීනාව	ba
බෲනායි	bn
භූතානය	bt
මකාවු චීන විශේෂ පරිපාලන කලාපය	mo
මධ්යම අප්රිකානු ජනරජය	cf
මයික්රොනීසියාව	fm
මයෝට්	yt
මර්ටිනික්	mq
මලාවි	mw
මාල දිවයින	mv
මාලි	ml
මාෂල් දූපත්	mh
මැඩගස්කරය	mg
මැලේසියාව	my
මැසිඩෝනියාව	mk
මියන්මාරය බුරුමය	mm
මුරුසිය	mu
මෙක්සිකෝව	mx
මොන්ගෝලියාව	mn
මොන්ටෙනීග්රෝ	me
මොන්සෙරාට්	ms
මොනැකෝව	mc
මොරිටේනියාව	mr
මොරොක්කෝව	ma
මොල්ඩෝවාව	md
මොසැම්බික්	mz
මෝල්ටාව	mt
යුක්රේනය	ua
යේමනය	ye
රීයුනියන්	re
රුමේනියාව	ro
රුවන්ඩාව	rw
රුසියාව	ru
ලක්ශම්බර්ග්	lu
ලයිබීරියාව	lr
ලාඕසය	la
ලැට්වියාව	lv
ලික්ටන්ස්ටයින්	li
ලිතුවේනියාව	lt
ලිබියාව	ly
ලෙබනනය	lb
ලෙසතෝ	ls
වතිකානු නගරය	va
වනුවාටු	vu
වැලිස් සහ ෆුටුනා	wf
වියට්නාමය	vn
වෙනිසියුලාව	ve
ශ්රී ලංකාව	lk
ශාන්ත කිට්ස් සහ නේවිස්	kn
ශාන්ත පියරේ සහ මැකෝලන්	pm
ශාන්ත බර්තලෙමි	bl
ශාන්ත මාර්ටෙන්	sx
ශාන්ත ලුසියා	lc
ශාන්ත වින්සන්ට් සහ ග්රෙනඩින්ස්	vc
ශාන්ත හෙලේනා	sh
සමක ගිනියාව	gq
සයිප්රසය	cy
සර්බියාව	rs
ස්පාඤ්ඤය	es
ස්ලෝවැකියාව	sk
ස්ලෝවේනියාව	si
ස්වාසිලන්තය	sz
ස්විස්ටර්ලන්තය	ch
ස්වීඩනය	se
ස්වෙල්බර්ඩ් සහ ජේන් මයේන්	sj
සාඕ තෝම් සහ ප්රින්සිප්	st
සැන් මැරිනෝ	sm
සැම්බියාව	zm
සැමෝවා	ws
සිංගප්පූරුව	sg
සිම්බාබ්වේ	zw
සියරාලියෝන්	sl
සිරියාව	sy
සීශෙල්ස්	sc
සුරිනාමය	sr
සූඩානය	sd
සෙනගාලය	sn
සොලමන් දූපත්	sb
සෝමාලියාව	so
සෞදි අරාබිය	sa
හන්ගේරියාව	hu
හයිටි	ht
හර්ඩ් දූපත සහ මැක්ඩොනල්ඩ් දූපත්	hm
හොංකොං චීන විශේෂ පරිපාලන කලාපය	hk
හොන්ඩුරාස්	hn
ෆැරෝ දූපත්	fo
ෆින්ලන්තය	fi
ෆීජී	fj
ෆෝක්ලන්ත දූපත්	fk
กรีซ	gr
กรีนแลนด์	gl
กวม	gu
กวาเดอลูป	gp
กัมพูชา	kh
กัวเตมาลา	gt
กาตาร์	qa
กานา	gh
กาบอง	ga
กายอานา	gy
กินี	gn
กินี บิสเซา	gw
คองโก กินชาซา	cd
คองโก บราซซาวิล	cg
คอสตาริกา	cr
คอโมโรส	km
คาซัคสถาน	kz
คิริบาส	ki
คิวบา	cu
คีร์กีซสถาน	kg
คูราเซา	cw
คูเวต	kw
จอร์เจีย	ge
จอร์แดน	jo
จาเมกา	jm
จิบูตี	dj
จีน	cn
ชาด	td
ชิลี	cl
ซานมารีโน	sm
ซามัว	ws
ซาอุดีอาระเบีย	sa
ซาฮาราตะวันตก	eh
ซิมบับเว	zw
ซีเรีย	sy
ซูดาน	sd
ซูดานใต้	ss
ซูรินาเม	sr
ญี่ปุ่น	jp
ดินแดนปาเลสไตน์	ps
ตรินิแดดและโตเบโก	tt
ตองกา	to
ติมอร์ เลสเต	tl
ตุรกี	tr
ตูนิเซีย	tn
ตูวาลู	tv
ทาจิกิสถาน	tj
นครวาติกัน	va
นอร์เวย์	no
นามิเบีย	na
นาอูรู	nr
นิการากัว	ni
นิวซีแลนด์	nz
นิวแคลิโดเนีย	nc
นีอูเอ	nu
บราซิล	br
บริติชอินเดียนโอเชียนเทร์ริทอรี	io
บรูไน	bn
บอตสวานา	bw
บอสเนียและเฮอร์เซโกวีนา	ba
บังกลาเทศ	bd
บัลแกเรีย	bg
บาร์เบโดส	bb
บาห์เรน	bh
บาฮามาส	bs
บุรุนดี	bi
บูร์กินาฟาโซ	bf
ประเทศไทย	th
ปากีสถาน	pk
ปานามา	pa
ปาปัวนิวกินี	pg
ปารากวัย	py
ปาเลา	pw
ฝรั่งเศส	fr
ฟิจิ	fj
ฟินแลนด์	fi
ฟิลิปปินส์	ph
ภูฏาน	bt
มองโกเลีย	mn
มอนต์เซอร์รัต	ms
มอนเตเนโกร	me
มอริเชียส	mu
มอริเตเนีย	mr
มอลตา	mt
มอลโดวา	md
มัลดีฟส์	mv
มาซิโดเนีย	mk
มาดากัสการ์	mg
มายอต	yt
มาร์ตินีก	mq
มาลาวี	mw
มาลี	ml
มาเลเซีย	my
ยิบรอลตาร์	gi
ยูกันดา	ug
ยูเครน	ua
รวันดา	rw
รัสเซีย	ru
ลักเซมเบิร์ก	lu
ลัตเวีย	lv
ลาว	la
ลิกเตนสไตน์	li
ลิทัวเนีย	lt
ลิเบีย	ly
วานูอาตู	vu
วาลลิสและฟุตูนา	wf
ศรีลังกา	lk
สฟาลบาร์และยานไมเอน	sj
สวาซิแลนด์	sz
สวิตเซอร์แลนด์	ch
สวีเดน	se
สหรัฐอาหรับเอมิเรตส์	ae
สหรัฐอเมริกา	us
สหราชอาณาจักร	gb
สาธารณรัฐเช็ก	cz
สาธารณรัฐแอฟริกากลาง	cf
สาธารณรัฐโดมินิกัน	do
สิงคโปร์	sg
สเปน	es
สโลวะเกีย	sk
สโลวีเนีย	si
หมู่เกาะคุก	ck
หมู่เกาะนอร์เทิร์นมาเรียนา	mp
หมู่เกาะบริติชเวอร์จิน	vg
หมู่เกาะพิตแคร์น	pn
หมู่เกาะฟอล์กแลนด์	fk
หมู่เกาะมาร์แชลล์	mh
หมู่เกาะยูเอสเวอร์จิน	vi
หมู่เกาะรอบนอกของสหรัฐอเมริกา	um
หมู่เกาะเคย์แมน	ky
หมู่เกาะเติกส์และหมู่เกาะเคคอส	tc
หมู่เกาะแฟโร	fo
หมู่เกาะโคโคส คีลิง	cc
หมู่เกาะโซโลมอน	sb
หมู่เกาะโอลันด์	ax
ออสเตรีย	at
ออสเตรเลีย	au
อันดอร์รา	ad
อัฟกานิสถาน	af
อารูบา	aw
อาร์เจนตินา	ar
อาร์เมเนีย	am
อาเซอร์ไบจาน	az
อิตาลี	it
อินเดีย	in
อินโดนีเซีย	id
อิรัก	iq
อิสราเอล	il
อิหร่าน	ir
อิเควทอเรียลกินี	gq
อียิปต์	eg
อุซเบกิสถาน	uz
อุรุกวัย	uy
อเมริกันซามัว	as
ฮอนดูรัส	hn
ฮังการี	hu
เกรเนดา	gd
เกาหลีเหนือ	kp
เกาหลีใต้	kr
เกาะคริสต์มาส	cx
เกาะนอร์ฟอล์ก	nf
เกาะบูเวต	bv
เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช	gs
เกาะเฮิร์ดและหมู่เกาะแมกดอนัลด์	hm
เกาะแมน	im
เกิร์นซีย์	gg
เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน	mo
เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน	hk
เคนยา	ke
เคปเวิร์ด	cv
เจอร์ซีย์	je
เซนต์คิตส์และเนวิส	kn
เซนต์บาร์เธเลมี	bl
เซนต์มาติน	mf
เซนต์มาร์ติน	sx
เซนต์ลูเซีย	lc
เซนต์วินเซนต์และเกรนาดีนส์	vc
เซนต์เฮเลนา	sh
เซอร์เบีย	rs
เซาตูเมและปรินซิปี	st
เซียร์ราลีโอน	sl
เซเชลส์	sc
เซเนกัล	sn
เดนมาร์ก	dk
เติร์กเมนิสถาน	tm
เนปาล	np
เนเธอร์แลนด์	nl
เนเธอร์แลนด์แคริบเบียน	bq
เบนิน	bj
เบลารุส	by
เบลีซ	bz
เบลเยียม	be
เบอร์มิวดา	bm
เปรู	pe
เปอร์โตริโก	pr
เฟรนช์เกียนา	gf
เฟรนช์เซาเทิร์นเทร์ริทอรีส์	tf
เฟรนช์โปลินีเซีย	pf
เมียนม่าร์ พม่า	mm
เม็กซิโก	mx
เยอรมนี	de
เยเมน	ye
เรอูนียง	re
เลบานอน	lb
เลโซโท	ls
เวียดนาม	vn
เวเนซุเอลา	ve
เอกวาดอร์	ec
เอธิโอเปีย	et
เอริเทรีย	er
เอลซัลวาดอร์	sv
เอสโตเนีย	ee
เฮติ	ht
แกมเบีย	gm
แคนาดา	ca
แคเมอรูน	cm
แซงปีแยร์และมีเกอลง	pm
แซมเบีย	zm
แทนซาเนีย	tz
แองกวิลลา	ai
แองโกลา	ao
แอนตาร์กติกา	aq
แอนติกาและบาร์บูดา	ag
แอฟริกาใต้	za
แอลจีเรีย	dz
แอลเบเนีย	al
โครเอเชีย	hr
โคลอมเบีย	co
โซมาเลีย	so
โดมินิกา	dm
โตเกเลา	tk
โตโก	tg
โบลิเวีย	bo
โปรตุเกส	pt
โปแลนด์	pl
โมซัมบิก	mz
โมนาโก	mc
โมร็อกโก	ma
โรมาเนีย	ro
โอมาน	om
ไซปรัส	cy
ไต้หวัน	tw
ไทย	th
ไนจีเรีย	ng
ไนเจอร์	ne
ไมโครนีเซีย	fm
ไลบีเรีย	lr
ไอซ์แลนด์	is
ไอร์แลนด์	ie
ไอวอรี่โคสต์	ci
ກຣີຊ	gr
ກຣີນແລນ	gl
ກວມ	gu
ກາຍຢານາ	gy
ກາຕາ	qa
ການາ	gh
ການາດາ	ca
ກາບອນ	ga
ກຳປູເຈຍ	kh
ກິນີ	gn
ກິນີ ບິສເຊົາ	gw
ກຸຍບາ	cu
ກູເວດ	kw
ກົວດາລູບ	gp
ກົວເທມາລາ	gt
ກໍາປູເຈຍ	kh
ຄອງໂກ ຄິນຊາຊາ	cd
ຄອງໂກ ບຣາຊາວິວ	cg
ຄາຊັກສະຖານ	kz
ຄາຣິບບຽນ ເນເທີແລນ	bq
ຄາເມຣູນ	cm
ຄິຣິບາທິ	ki
ຄີກິສຖານ	kg
ຄູຣາຊາວ	cw
ຈາໄມຄາ	jm
ຈິບບຣອນທາ	gi
ຈິບູຕິ	dj
ຈີນ	cn
ຈີເລ	cl
ຈໍເຈຍ	ge
ຈໍແດນ	jo
ຊາດ	td
ຊາມົວ	ws
ຊາອຸດິ ອາຣາເບຍ	sa
ຊາຮາຣາຕາເວັນຕົກ	eh
ຊິນ ມາເທັນ	sx
ຊິມບັບເວ	zw
ຊີເຣຍ	sy
ຊູດານ	sd
ຊູດານໃຕ້	ss
ຊູຣິນາມ	sr
ຍີ່ປຸ່ນ	jp
ດິນແດນ ປາເລສຕິນຽນ	ps
ຕູນິເຊຍ	tn
ຕູວາລູ	tv
ທຣິນິແດດ ແລະ ໂທແບໂກ	tt
ທອງກາ	to
ທາຈິກິສຖານ	tj
ທານຊາເນຍ	tz
ທິມໍ ເລສເຕ	tl
ນອກແວ໊	no
ນະຄອນ ວາຕິກັນ	va
ນາມີເບຍ	na
ນາອູຣູ	nr
ນິກຄາຣາກົວ	ni
ນິວ ຄາເລໂດເນຍ	nc
ນິວຊີແລນ	nz
ນິເຈີ	ne
ນີອູເອ	nu
ບຣູໄນ	bn
ບອດສະວານາ	bw
ບອດສະເນຍ ແລະ ແຮສໂກວີນາ	ba
ບະເລຊີນ	br
ບັງກະລາເທດ	bd
ບາບາໂດສ	bb
ບາຮາມາສ	bs
ບາເຣນ	bh
ບູຣຸນດິ	bi
ບູລກາຣິ	bg
ປາກິສຖານ	pk
ປາປົວນິວກີນີ	pg
ປາເລົາ	pw
ຝຣັ່ງ	fr
ຝຽກລັງ	fi
ພອລທູໂກ	pt
ພານາມາ	pa
ພາຣາກວຍ	py
ພູຖານ	bt
ຟິຈິ	fj
ຟິລິບປິນ	ph
ມອນທາ	mt
ມອນເຊີຣາດ	ms
ມອນເຕເນໂກຣ	me
ມັນດິຟ	mv
ມາດາກາສກາ	mg
ມາຕິນີກ	mq
ມາຢັອດ	yt
ມາລາວີ	mw
ມາລິ	ml
ມາເກົ້າ ເຂດປົກຄອງພິເສດ ຈີນ	mo
ມາເລເຊຍ	my
ມົງໂກລີ	mn
ມົວຣິຊຽສ	mu
ມົວຣິເທເນຍ	mr
ມຽນມາ ເບີມາ	mm
ຢູເຄຣນ	ua
ຣວັນດາ	rw
ຣັດເຊຍ	ru
ລັດເວຍ	lv
ລາວ	la
ລິດເທນສະຕາຍ	li
ລິທົວເນຍ	lt
ລິເບຍ	ly
ລິເບີເຣຍ	lr
ລຸກຊຳບົວ	lu
ລຸກຊໍາບົວ	lu
ວານົວຕູ	vu
ວາລິສ ແລະ ຟຸຕູນາ	wf
ສະວາຊິແລນ	sz
ສະວາບາ ແລະ ແຢນ ມາເຢນ	sj
ສະວິດເຊີແລນ	ch
ສະວີເດັນ	se
ສະຫະລັດ	us
ສະຫະລັດອາຣັບເອມິເຣດ	ae
ສະຫະລາດຊະອະນາຈັກ	gb
ສະເປນ	es
ສະໂລວາເກຍ	sk
ສະໂລເວເນຍ	si
ສາທາລະນະລັດ ໂດມິນິກັນ	do
ສາທາລະນະລັດອາຟຣິກາກາງ	cf
ສາທາລະນະລັດເຊກ	cz
ສາທາລະນະລັດແກມເບຍ	gm
ສິງກະໂປ	sg
ສີລັງກາ	lk
ຫມູ່ເກາະ ບຣິທິຊ ເວີຈິນ	vg
ຫມູ່ເກາະ ຢູເອສ ເວີຈິນ	vi
ຫມູ່ເກາະ ເທີກ ແລະ ໄຄໂຄສ	tc
ຫມູ່ເກາະຄຸກ	ck
ຫມູ່ເກາະຈໍເຈຍ ເຊົາ ແຊນວິດ	gs
ຫມູ່ເກາະພິດແຄນ	pn
ຫມູ່ເກາະຟອກແລນ	fk
ຫມູ່ເກາະມາແຊວ	mh
ຫມູ່ເກາະມາແຊວຕອນເຫນືອ	mp
ຫມູ່ເກາະຮອບນອກຂອງສະຫະລັດຯ	um
ຫມູ່ເກາະເຮີດ ແມັກໂດນອລ	hm
ຫມູ່ເກາະແຟໂຣ	fo
ຫມູ່ເກາະໂກໂກສ	cc
ຫມູ່ເກາະໂຊໂລມອນ	sb
ຫມູ່ເກາະໂອລັນ	ax
ຫວຽດນາມ	vn
ອອສເຕຣເລຍ	au
ອັນດໍຣາ	ad
ອັນໂກລາ	ao
ອັລຈິເຣຍ	dz
ອາທິກົວ ບາບູດາ	ag
ອາຟການິສຖານ	af
ອາຟະລິກາໃຕ້	za
ອາເຈນທິນາ	ar
ອາເຊີໄບຈານ	az
ອາເມຣິກາ ຊາມົວ	as
ອາເມເນຍ	am
ອິຕາລີ	it
ອິນເດຍ	in
ອິນໂດເນເຊຍ	id
ອິສຣາເອວ	il
ອີຄົວໂຕຣຽວ ກີນີ	gq
ອີທິໂອເປຍ	et
ອີຢິບ	eg
ອີຣັກ	iq
ອີຣ່ານ	ir
ອຸສເບກິສຖານ	uz
ອູການດາ	ug
ອູຣຸກວຍ	uy
ອໍຣູບາ	aw
ຮອງກົງ ເຂດປົກຄອງພິເສດ ຈີນ	hk
ຮອນດູຣັສ	hn
ຮັງກາຣີ	hu
ເກຣເນດາ	gd
ເກາະຄຣິສມາດ	cx
ເກາະນໍໂຟກ	nf
ເກາະບູເວດ	bv
ເກີນຊີ	gg
ເກົາຫລີເຫນືອ	kp
ເກົາຫລີເໜືອ	kp
ເກົາຫລີໃຕ້	kr
ເຂດແດນທາງໃຕ້ຂອຝຮັ່ງ	tf
ເຂດແດນບຣິທິສອິນດຽນໂອຊຽນ	io
ເຄນຢາ	ke
ເຄບ ເວີດ	cv
ເຄແມນ ໄອແລນ	ky
ເຈີຊີ	je
ເຊຍຣາ ລີໂອນ	sl
ເຊນ ຄິດ ແລະ ເນວິສ	kn
ເຊນ ບາເທເລມີ	bl
ເຊນ ປີແອ ມິເກວລອນ	pm
ເຊນ ມາທິນ	mf
ເຊນ ລູເຊຍ	lc
ເຊນ ວິນເຊນ ເກຣເນດິນ	vc
ເຊນ ເຮເລນາ	sh
ເຊນີໂກລ	sn
ເຊີເບຍ	rs
ເຊົາທູເມ ແລະ ພຣິນຊິບ	st
ເຊເຊວເລສ	sc
ເດນມາກ	dk
ເທີກເມນິສຖານ	tm
ເທີຄີ	tr
ເນປານ	np
ເນເທີແລນ	nl
ເບນິນ	bj
ເບລີຊ	bz
ເບວບາຣຸສ	by
ເບີກິນາ ຟາໂຊ	bf
ເບີມິວດາ	bm
ເປຣູ	pe
ເພືອໂຕ ຣິໂກ	pr
ເຟຣນຊ໌ ກຸຍອານາ	gf
ເຟຣນຊ໌ ໂພລີນີເຊຍ	pf
ເຢຍລະມັນ	de
ເຢເມນ	ye
ເຣອູນິຍົງ	re
ເລບານອນ	lb
ເລໂຊໂທ	ls
ເວເນຊູເອລາ	ve
ເອກວາດໍ	ec
ເອຣິເທຣຍ	er
ເອວ ຊໍວາດໍ	sv
ເອວ ອອບ ແມນ	im
ເອສໂຕເນຍ	ee
ແຊນ ມາຣິໂນ	sm
ແຊມເບຍ	zm
ແບລຊິກ	be
ແມຊິໂດເນຍ	mk
ແມັກຊີໂກ	mx
ແອນກຸຍລາ	ai
ແອນຕາດຕິກາ	aq
ແອວເບເນຍ	al
ໂຄຕີ ວົວ	ci
ໂຄຣເອເທຍ	hr
ໂຄລົມເບຍ	co
ໂຄສຕາ ຣິກາ	cr
ໂຄໂມໂຣສ	km
ໂຊມາລີ	so
ໂດມີນິຄາ	dm
ໂຕເກເລົາ	tk
ໂຕໂກ	tg
ໂບລິເວຍ	bo
ໂປໂລຍ	pl
ໂມນາໂຄ	mc
ໂມນໂດວາ	md
ໂມຣັອກໂຄ	ma
ໂມແຊມບິກ	mz
ໂຣມານີ	ro
ໂອຕາລິກ	at
ໂອມານ	om
ໄຊປຣັສ	cy
ໄຕ້ຫວັນ	tw
ໄທ	th
ໄນຈີເຣຍ	ng
ໄມໂຄຣນີເຊຍ	fm
ໄອຣ໌ແລນ	ie
ໄອສແລນ	is
ໄຮຕິ	ht
ໝູ່ເກາະ ບຣິທິຊ ເວີຈິນ	vg
ໝູ່ເກາະ ຢູເອສ ເວີຈິນ	vi
ໝູ່ເກາະ ເທີກ ແລະ ໄຄໂຄສ	tc
ໝູ່ເກາະຄຸກ	ck
ໝູ່ເກາະຈໍເຈຍ ເຊົາ ແຊນວິດ	gs
ໝູ່ເກາະພິດແຄນ	pn
ໝູ່ເກາະຮອບນອກຂອງສະຫະລັດຯ	um
ໝູ່ເກາະເຮີດ ແມັກໂດນອລ	hm
ཀ ཊར	qa
ཀ ཏཱར	qa
ཀ མེ རུན	cm
ཀ ཛགས སཏཱན	kz
ཀམ བོ ཌི ཡ	kh
ཀམ བྷོ ཌི ཡ	kh
ཀཱུག གླིང ཕྲེན རྒྱལ ཁབ	ck
ཀི རི བ ཏི མཚོ གླིང	ki
ཀི རི བཱ ཏི	ki
ཀིའུ བྷ	cu
ཀིར གིས སཏཱན	kg
ཀུ ཝེཊ	kw
ཀུ ཝེད རྒྱལ ཁབ	kw
ཀུག གླིང ཚོམ	ck
ཀུརོ ཤི ཡ	hr
ཀེ ན ཌ	ca
ཀེ མ རུན	cm
ཀེ རི བི ཡེན ནེ དར ལནཌས྄	bq
ཀེན ཡ	ke
ཀེཔ བཱཌ	cv
ཀོ ཀོས གླིང ཚོམ	cc
ཀོ ཊེ ཌི ཨི ཝོ རེ	ci
ཀོ མོ རོས	km
ཀོ ལོམ བི ཡ	co
ཀོ ལོམ བྷི ཡ	co
ཀོ ས྄ཊ རི ཀ	cr
ཀོང གྷོ ཀིན ཤ ས	cd
ཀོང གྷོ བྷྲ ཛ བིལ	cg
ཀོས ཊ རི ཀ	cr
ཀྱཱུར ར ཀོ	cw
ཀྲོ ཨེ ཤ	hr
ཁ ཛཱག སྟཱན	kz
ཁི རིསྟ མེས མཚོ གླིང	cx
ཁིར གིཛ སྟཱན	kg
ཁེ ན ཌ	ca
ཁེ མེན གླིང ཕྲན	ky
ཁེ མེན གླིང ཚོམ	ky
ཁེན ཉི ཡ	ke
ཁྱུའུ བ	cu
གིརཱིན ལནཌ྄	gl
གིརིས྄	gr
གུ འམ མཚོ གླིང	gu
གུ ཨེརྣ སི	gg
གུའི ཡ ན ཕྲནས྄ མངའ ཁོངས	gf
གེ བཽན	ga
གོ ཌེ ལུ པེ	gp
གྲྀ ན ཌ	gd
གྷ བྷོན	ga
གྷ ཡ ན	gy
གྷ རི ན ཌ	gd
གྷམ བི ཡ	gm
གྷི ནི	gn
གྷི ནི བྷི སཱའུ	gw
གྷི ནི ཡ	gn
གྷི ནི ཡ བིས྄ སོ	gw
གྷི རཱི སི	gr
གྷུ ཡཱ ན	gy
གྷེམ བི ཡ	gm
གྷོ ཊ མ ལ	gt
གྷོ ཊེ མ ལ	gt
ཅཱཌ	td
ཅི ལི	cl
ཅེཀ རི པབ ལིཀ	cz
ཅཻག སྤྱི མཐུན རྒྱལ ཁབ	cz
ཅཻཌ	td
ཇ པཱན	jp
ཇཱ མཻ ཀ	jm
ཇཱར མ ནི	de
ཇི བྷུ ཊི	dj
ཇིབ རཱལ ཊར	gi
ཇེར སི	je
ཇོར ཇི ཡ	ge
ཇོར ཌན	jo
ཇཽར ཇཱ	ge
ཉི ཧོང	jp
ཊཱན ཛཱ ནི ཡ	tz
ཊཱའི ཝཱན	tw
ཊཱར ཀི	tr
ཊཱརཀ མེནའི སཏཱན	tm
ཊི ནི ཌཱཌ ཨེནཌ ཊོ བྷེ གྷོ	tt
ཊུ ནི ཤི ཡ	tn
ཊོ གྷོ	tg
ཊོང གྷ	to
ཌེན མཱཀ	dk
ཌེན མཱརྐ	dk
ཌོ མི ནི ཀ	dm
ཌོ མི ནི ཀཱན རི པབ ལིཀ	do
ཌོ མིན ནི ཀ	dm
ཌོ མིནནི ཀན སྤྱི མཐུན རྒྱལ ཁབ	do
ཏ ཇིག གི སཏཱན	tj
ཏི མོར ལེ ཨེསཊ	tl
ཏུ ཝ ལུ	tv
ཏུརཀི	tr
ཏུརྐས྄ ཨེནཌ ཀ ཀོས གླིང ཚོམ	tc
ཏོ ཀེ ལའུ མཚོ གླིང	tk
ཐཱའི ལེནཌ	th
ཐུ ཝ ལུ	tv
དབྱིན ཇི	gb
ན མི བི ཡ	na
ནའི ཇར	ne
ནའུ རུ	nr
ནཱའི ཇཱ	ne
ནཱའི ཇི རི ཡ	ng
ནི ཀ ར གུ ཨ	ni
ནི ཀྲ ཝ ག	ni
ནི ཨུ ཨཻ	nu
ནིའུ ཀ ལི དོ ནི ཡ	nc
ནིའུ ཛི ལན྄ཌ	nz
ནིའུ ཛི ལེནཌ	nz
ནིའུ ཝ	nu
ནུ བ ས མོ འ	ws
ནུབ ཕྱོགས ས ཧཱ ར	eh
ནེ དར ལནཌས྄	nl
ནོར ཕོལཀ མཚོ གླིང	nf
ནོར ཝེ	no
ནཽ རུ	nr
པ ཀི སཏཱན	pk
པ ན མ	pa
པ ནཱ མ	pa
པ པུ ནིའུ གི ནི	pg
པ པུ ཨ ནིའུ གྷི ནི	pg
པ ར གུ ཝའི	py
པ ལའུ	pw
པ ལཽ	pw
པཀི སྟཱན	pk
པཱ ར གེ	py
པིཊ ཀེ ཡེརན གླིང ཚོམ	pn
པུ འེར ཊོ རི ཁོ	pr
པེ རུ	pe
པེ ལིསི ཊི ནི ཡན ཊེ རི ཐོ རི	ps
པོ ལནྜ	pl
པོ ལེནཌ	pl
པོར ཅུ གཱལ	pt
པོར ཏུ གྷལ	pt
ཕ རཱན སི	fr
ཕལྐ ལནྜ གླིང ཕྲན	fk
ཕལྐ ལནྜ གླིང ཚོམ	fk
ཕཱའེ རོ གླིང ཚོམ	fo
ཕི ཇི	fj
ཕི ལི པིནས	ph
ཕི ལི པིནས྄	ph
ཕིན ལན྄ཌ	fi
ཕིན ལེནཌ	fi
ཕྲནཅ གི ལྷོ ཕྱོགས མངའ ཁོངས	tf
ཕྲཱནས	fr
ཕྲཱནས྄ ཀྱི པོ ལི ནི ཤི ཡ	pf
བ ཊི ཀཱན སི ཊི	va
བ རཱ ཛིལ	br
བངྒ ལ དེཤ	bd
བར མུ ཌ	bm
བརཀི ན ཕསོ	bf
བལ ཡུལ	np
བཱརྦ ཌོས྄	bb
བཱེ ནིན	bj
བི དི ནམ	vn
བུ རུན ཌི	bi
བུལ ག རི ཡ	bg
བེ ནི ཛུ ཝེ ལ	ve
བེ ལིཛ	bz
བེ ལུ རུ སུ	by
བེཊ ནཱམ	vn
བེལ ཇི ཡམ	be
བེལ ཨ རུ སུ	by
བོ ལི ཝིཡ	bo
བོཙ ཝ ན	bw
བོའུ ཝེཊ མཚོ གླིང	bv
བོསྣི ཡ དང ཧརྫོ གོ ཝི ན	ba
བྱང ཀོ རི ཡ	kp
བྱང ཕྱོགས ཀྱི མ ར ཡ ན གླིང ཚོམ	mp
བྲ ཛིལ	br
བྲི ཊིཤ རྒྱ གར གྱི རྒྱ མཚོ ས ཁོངས	io
བྷ རེན	bh
བྷ ཧ མས྄	bs
བྷར ཀི ན ཕེ སོ	bf
བྷར བེ ཌོས	bb
བྷཱ མས྄	bs
བྷུ རུན ཌི	bi
བྷེ ནིན	bj
བྷེ ལི བི ཡ	bo
བྷེ ལིཛ	bz
བྷེལ ཇམ	be
བྷོཙ ཝ ན	bw
བྷོས ནི ཡ ཨེནཌ ཧར ཛི གྷོ བི ན	ba
མ དཱ གེས ཀར	mg
མ དཱ གྷསྐཱར	mg
མ ལ ཝི	mw
མ ལི	ml
མ ལེ ཤི ཡ	my
མ སེ ཌོ ནི ཡ	mk
མཀ ཨའུ ཅཱའི ན	mo
མའི ཀྲོ ནི ཤི ཡ	fm
མར ཤེལ གླིང ཚོམ	mh
མལ ཊ	mt
མལ དྭིབ	mv
མཱ ལཱ ཝི	mw
མཱ ལི	ml
མཱར ཊི ནིཀ	mq
མཱར ཤལ གླིང ཕྲེན	mh
མཱལ ཊ	mt
མཱལ དིབས	mv
མི ཡཱན མར བྷར མ	mm
མེ ཀའོ	mo
མེ ཡོཊ	yt
མེཀ སི ཀོ	mx
མོ ན ཀོ	mc
མོ ཛམ བིག	mz
མོ ཛམ བྷིཀ	mz
མོ རི ཊེ ནི ཡ	mr
མོ རི ཤཱས	mu
མོ རོ ཀོ	ma
མོ རོ ཀྐོ	ma
མོན ཊི ནེག རོ	me
མོན ས རཊ	ms
མོལ དོ བཱ	md
མཽ རི ཏ ནི ཡ	mr
མཽ རིཤས྄	mu
ཛ མེ ཀ	jm
ཛམ བི ཡ	zm
ཛམ བྷི ཡ	zm
ཛི བུ ཏི	dj
ཛིམ བྷབ ཝེ	zw
ཛིམ བྷཱ བེ	zw
ཝ ནུ ཨ ཏུ	vu
ཝ ནུ ཨ ཐུ	vu
ཝརཇིན གླིང ཚོམ བྲཱི ཊིཤ མངའ ཁོངས	vg
ཝརཇིན གླིང ཚོམ ཡུ ཨེས ཨེ མངའ ཁོངས	vi
ཝལ ལིས྄ ཨེནཌ ཕུ ཏུ ན	wf
ཝེ ཊི ཀན	va
ཝེ ནི ཛུའེ ལ	ve
འཇར མན	de
འབར མ	mm
འབྲུག	bt
འབྲུག ཡུལ	bt
འཛམ གླིང ལྷོ མཐའི ཁྱགས གླིང	aq
ཡུ ཀརེན	ua
ཡུ ཀྲན	ua
ཡུ གན ཌ	ug
ཡུ གྷན ཌ	ug
ཡུ ནཱའི ཊེཌ ཀིང ཌམ	gb
ཡུ ནཱའི ཊེཌ ཨ རབ ཨེ མེ རེཊས	ae
ཡུ རུ གུ ཝའི	uy
ཡུ ཨེས གྱི མཐའ མཚམས མཚོ གླིང	um
ཡུ ཨེས ཨེ	us
ཡེ མེན	ye
རུ ཝན ཌ	rw
རེ ཡུ ནི ཡོན	re
རོ མཱ ནིཡ	ro
རོ མེ ནི ཡ	ro
རྒྱ གར	in
རྒྱ ནག	cn
ལཀ ཛམ བོརྒ	lu
ལག ཛམ བོརྒ	lu
ལཊ བི ཡ	lv
ལཏ བི ཡ	lv
ལཱ ཝོས	la
ལཱ འོས	la
ལཱའི བེ རི ཡ	lr
ལི ཐུ ཝེ ནི ཡ	lt
ལི ཐུ ཨེ ནི ཡ	lt
ལི བི ཡ	ly
ལི བེ རི ཡ	lr
ལིཀ ཏནས ཏ ཡིན	li
ལེ བ ནོན	lb
ལེ སོ ཐོ	ls
ལེག ཏེན ཚིན	li
ལེབ ནོན	lb
ལཻ སོ ཐོ	ls
ལྷོ ཀོ རི ཡ	kr
ལྷོ རྩེའི མཐའ གླིང	aq
ལྷོ ཨཕྲི ཀ	za
ཤྲཱི ལང ཀ	lk
ཤྲཱི ལངྐ	lk
ས མོ ཨ	ws
ས མོ ཨ ཡུ ཨེས ཨེ མངའ ཁོངས	as
ས འོ ཏོད མད དང པ྄རིན སི པེ	st
ས ལཽ ཝཀྱ	sk
ས ལཽ ཝེ ནི ཡ	si
སན མེ རི ནོ	sm
སཝ ཊོ མེ ཨེནཌ པྲྀན སི པེ	st
སཱ ཤཻལ	sc
སཱན མ རི ནོ	sm
སཱཝ དི ཨ རེ བྷི ཡ	sa
སཱའི པྲས	cy
སཱའུཐ ཇཽར ཇཱ དང སཱའུཐ སེནཌ྄ ཝིཅ གླིང ཚོམ	gs
སཱའུཐ སུ ཌཱན	ss
སཱའུཐ ཨཕ རི ཀ	za
སཱཡེ པ རས྄	cy
སཱར བྷི ཡ	rs
སི པན	es
སི ར ལི འོན	sl
སི རི ཡ	sy
སིང ག པོར	sg
སིངྒ པུར	sg
སིནཊ པི ཡེར ཨེནཌ མིཀོ ལེན	pm
སུ ཌཱན	sd
སུ དཱན	sd
སུ ཝ ཛི ལེནཌ	sz
སུ ཝིཊ ཛར ལེནཌ	ch
སུ རི ནཱམ	sr
སུ ལོ བཱ ཀི ཡ	sk
སུ ལོ བི ནི ཡ	si
སུའི ཌེན	se
སེ ནི གྷལ	sn
སེ ཡར ར ལིའོན	sl
སེ ཤཱལས	sc
སེན ཊལ ཨཕ རི ཀཱན རི པབ ལིཀ	cf
སེནཊ ཀིཊས དང ནེ བིས	kn
སེནཊ བར ཐོ ལོམ མིའུ	bl
སེནཊ ཝིན སེནཌ྄ ཨེནཌ གི རེ ན དིནས྄	vc
སེནཊ ལུ སི ཡ	lc
སེནཊ ཧེ ལི ན	sh
སེནྚ ཀིཊྚས྄ དང ནེ བིས྄	kn
སེནྚ ཝིན སན དང གྷིརིན ཌིན	vc
སེནྚ ལུ ཤི ཡ	lc
སེནྚ ཧེ ལི ན	sh
སེར བི ཡ	rs
སོ མ ལི ཡ	so
སོ མཱལི ཡ	so
སོ ལོ མོན གླིང ཕྲན ཚོ ཁག	sb
སོ ལོ མོན གླིང ཚོམ	sb
སོག པོ ཡུལ	mn
སོག ཡུལ	mn
སཽ དྷི ཨ རཱ བི ཡ	sa
སྭཱལ བྷརྡ ཨེནཌ ཇཱན མ ཡེན	sj
ཧངྒ རི	hu
ཧའོ ལན	nl
ཧཱང གྷ རི	hu
ཧཱན ཌུ རཱས྄	hn
ཧཱརཌ མཚོ གླིང དང མེཀ ཌོ ནལཌ྄ གླིང ཚོམ	hm
ཧེ ཊི	ht
ཧེ ཏི	ht
ཧོང ཀོང	hk
ཧོང ཀོང ཅཱའི ན	hk
ཧོན དུ རས྄	hn
ཧྲུད ཧྲི	ch
ཧྲུའི ཏན	se
ཨ མེ རི ཀ	us
ཨ ཛར བྷའི ཇཱན	az
ཨ ཡར ལནཌ	ie
ཨ ཡུལ ཨོཕ མཱན	im
ཨ རབ ཨི མི རཊ྄ ཆིག སྒྲིལ རྒྱལ ཁབ	ae
ཨ རུ བ	aw
ཨ རུ བཱ	aw
ཨ ལནཌ གླིང ཚོམ	ax
ཨ ཨི སི ལནད	is
ཨང གུའི ལ	ai
ཨང གཽ ལ	ao
ཨན ཊི གུ ཝ ཨེནཌ བྷར བྷུ ཌ	ag
ཨཕ ག ནི སྟཱན	af
ཨཕ གྷ ནི སཏཱན	af
ཨཛར བཡེ ཇན	az
ཨར ཇེན ཊི ན	ar
ཨར མི ནི ཡ	am
ཨར མེ ནི ཡ	am
ཨལ ཇི རི ཡ	dz
ཨལ བཱ ནི ཡ	al
ཨསྟྲི ཡ	at
ཨསྟྲེ ལི ཡ	au
ཨཱ ཡ ལེནཌ	ie
ཨཱན དོ ར	ad
ཨཱའིས ལེནཌ	is
ཨཱལ ཇི རི ཡ	dz
ཨཱལ བེ ནི ཡ	al
ཨཱོས ཊྲི ཡ	at
ཨཱོས ཊྲེལ ལི ཡ	au
ཨི ཀྲར ལི	it
ཨི ཁྭ ཌོར	ec
ཨི ཇིབཊ	eg
ཨི ཇིབྚ	eg
ཨི ཊ ལི	it
ཨི ཐི ཡོ པི ཡ	et
ཨི ཐིའོ པི ཡ	et
ཨི ཛ྄ རེལ	il
ཨི རག	iq
ཨི རཱཀ	iq
ཨི རཱན	ir
ཨིན ཌོ ནེ ཤི ཡ	id
ཨིས པེན	es
ཨིས ར ཡེལ	il
ཨིསྟོ ནི ཡ	ee
ཨུ རུ གྷེ	uy
ཨུ རུ སུ	ru
ཨུཛ བེ ཀིསྟཱན	uz
ཨུས བེག གི སཏཱན	uz
ཨེ ཀུ ཊོ རེལ གི ནི	gq
ཨེ ཁྭ ཌོར	ec
ཨེ རི ཊྲེ ཡ	er
ཨེ རི ཏྲེ ཨ	er
ཨེན ཊི གུ དང བྷར བུ ཌ	ag
ཨེན ཌོ ར	ad
ཨེལ སལ བ ཌོར	sv
ཨེལ སཱལ ཝ ཌོར	sv
ཨེས ཊོ ནི ཡ	ee
ཨོ མན	om
ཨོ མཱན	om
ကင်မရွန်း	cm
ကနေဒါ	ca
ကမ္ဘောဒီးယား	kh
ကာဇက်စတန်	kz
ကာတာ	qa
ကာရီဘီယံနယ်သာလန်	bq
ကိုကိုး ကျွန်းစု	cc
ကိုမိုရိုစ်	km
ကိုလံဘီယာ	co
ကူဝိတ်	kw
ကေမန် ကျွန်းစု	ky
ကော့စ်တာရီကာ	cr
ကျူးဘား	cu
ကွတ် ကျွန်းစု	ck
ကွန်ဂို ကင်ရှာစ	cd
ကွန်ဂို ဘရာဇာဗီလ်	cg
ခရစ်စမတ် ကျွန်း	cx
ခရိုအေးရှား	hr
ခရူဂစ်စတန်	kg
ခီရီဘာတီ	ki
ခူရာကာအို	cw
ခေ့ပ်ဗာဒူ	cv
ချက် ပြည်ထောင်စု	cz
ချဒ်	td
ချီလီ	cl
ဂန်ဘီရာ	gm
ဂရင်းလန်း	gl
ဂရိ	gr
ဂရီနာဒါ	gd
ဂါနာ	gh
ဂါဘွန်	ga
ဂီရာနာ ဘီစ်စာဥ	gw
ဂူရာနာ	gy
ဂူအမ်	gu
ဂူအာဒီလုပ်	gp
ဂျပန်	jp
ဂျမေကာ	jm
ဂျာစီ	je
ဂျာမဏီ	de
ဂျီဘရော်လ်တာ	gi
ဂျီဘူတီ	dj
ဂျော်ဂျီယာ	ge
ဂျော်ဒန်	jo
ဂွန်းဇီ	gg
ဂွာတီမာလာ	gt
စင်္ကာပူ	sg
စပိန်	es
စဗိုလ်ဘတ်နှင့်ဂျန်မေရန်	sj
စလိုဗေးကီးယား	sk
စလိုဗေးနီးယား	si
စိန့်ကစ်နှင့်နီဗီစ်	kn
စိန့်တိုမီနှင့်ပရင်စီပ့်	st
စိန့်ပီအဲရီနှင့်မီကွီလွန်	pm
စိန့်ဗင့်ဆင့်နှင့် သည်ဂရဲနာဒင်းစ်	vc
စိန့်ဘာသီလီမိုင်	bl
စိန့်မာတင်	mf
စိန့်လူစီအာ	lc
စိန့်ဟဲလီနာ	sh
ဆင့်မာအာတင်	sx
ဆာမိုအာ	ws
ဆားဘီးယား	rs
ဆိုက်ပရက်စ်	cy
ဆိုမာလီယာ	so
ဆီနီဂေါ	sn
ဆီအဲရာ လီအိုနီ	sl
ဆီးရီးယား	sy
ဆူရီနိမ်း	sr
ဆော့န်မာရီနို	sm
ဆော်ဒီအာရေးဗီးယား	sa
ဆော်လမွန်ကျွန်းစု	sb
ဆေးရှလ်	sc
ဆွစ်ဇလန်	ch
ဆွီဒင်	se
ဇင်ဘာဘွေ	zw
ဇမ်ဘီယာ	zm
တခ်စ်နှင့်ကာအီကိုစ်ကျွန်းစု	tc
တန်ဇန်းနီးယား	tz
တရုတ်	cn
တရုတ် အထူးအုပ်ချုပ်ခွင့်ရ မကာအို	mo
တရုတ် အထူးအုပ်ချုပ်ခွင့်ရ ဟောင်ကောင်	hk
တာခ်မီန့စ်တန်	tm
တာဂျီကစ္စတန်	tj
တိုဂို	tg
တူနီးရှား	tn
တူရကီ	tr
တောင် ဂျော်ဂျီယာ နှင့် တောင် ဆင်းဒဝစ်ဂျ် ကျွန်းစုများ	gs
တောင်ကိုရီးယား	kr
တောင်ပိုင်းမာရီအာနာကျွန်းစု	mp
တောင်အာဖရိက	za
တွန်ဂါ	to
ထရိုင်နီဒတ်နှင့်တိုဘာဂို	tt
ထိုင်ဝမ်	tw
ထိုင်း	th
ထိုးခါလူ	tk
ထူးဗလူ	tv
ဒိန်းမတ်	dk
ဒိုမီနီကန်	do
ဒိုမီနီကာ	dm
နမ်မီးဘီးယား	na
နယူး ကယ်လီဒိုနီးယား	nc
နယူးဇီလန်	nz
နယ်သာလန်	nl
နာဥူရူ	nr
နိုင်ဂျာ	ne
နိုင်ဂျီးရီးယား	ng
နီကာရာဂွာ	ni
နီပေါ	np
နီဥူအေ	nu
နောဖော့ခ်ကျွန်း	nf
နော်ဝေ	no
ပစ်တ်ကိန်းကျွန်းစု	pn
ပနားမား	pa
ပလောင်	pw
ပါကစ္စတန်	pk
ပါပူရာနယူးဂီနီ	pg
ပါရာဂွေး	py
ပါလက်စတိုင်း ပိုင်နက်	ps
ပိုလန်	pl
ပီရူး	pe
ပေါ်တူဂီ	pt
ပေါ်တူရီကို	pr
ပြင်သစ်	fr
ပြင်သစ် ဂီယာနာ	gf
ပြင်သစ် တောင်ပိုင်း ပိုင်နက်များ	tf
ပြင်သစ် ပေါ်လီနေးရှား	pf
ဖင်လန်	fi
ဖာရိုး ကျွန်းစုများ	fo
ဖိလစ်ပိုင်	ph
ဖီဂျီ	fj
ဖောက်ကလန် ကျွန်းစု	fk
ဗင်နီဇွဲလား	ve
ဗာတီကန်စီတီး	va
ဗာနုအာတူ	vu
ဗီယက်နမ်	vn
ဗြိတိသျှ ဗာဂျင်း ကျွန်းစု	vg
ဗြိတိသျှ အိန္ဒြိယ သမုဒ္ဒရာ ပိုင်နက်	io
ဘင်္ဂလားဒေ့ရှ်	bd
ဘယ်လ်ဂျီယမ်	be
ဘရာဇီး	br
ဘရူနိုင်း	bn
ဘဟားမား	bs
ဘာကီနာ ဖာဆို	bf
ဘာဘဒိုးစ်	bb
ဘာမူဒါ	bm
ဘာရိန်း	bh
ဘိုလီးဘီးယား	bo
ဘီနင်	bj
ဘီလာရုစ်	by
ဘူဂေးရီးယား	bg
ဘူတန်	bt
ဘူဗက်ကျွန်း	bv
ဘေလီဇ်	bz
ဘော့စနီးယား နှင့် ဟာဇီဂိုဘီးနား	ba
မက္ကဆီကို	mx
မန်ကျွန်း	im
မလေးရှား	my
မာစီဒိုးနီးယား	mk
မာတီနီကီ	mq
မာဒါဂတ်စကာ	mg
မာရှယ် ကျွန်းစု	mh
မာလာဝီ	mw
မာလီ	ml
မိုင်ခရိုနီရှား	fm
မိုဇန်ဘစ်	mz
မိုနာကို	mc
မေအိုတီ	yt
မောင့်စဲရက်	ms
မောရီတာနီအာ	mr
မောလ်တာ	mt
မောလ်ဒိုဗာ	md
မော်ရေရှားစ်	mu
မော်လ်ဒိုက်	mv
မြန်မာ	mm
မြောက်ကိုရီးယား	kp
မြောက်ဆူဒန်	ss
မွန်ဂိုးလီးယား	mn
မွန်တီနိဂရိုး	me
ယီမင်	ye
ယူကရိန်း	ua
ယူနိုက်တက်ကင်းဒမ်း	gb
ယူနိုက်တက်စတိတ်	us
ယူနိုက်တက်စတိတ် အပြင်ထွက် နေသည့် သေးငယ်သောကျွန်းများ	um
ယူအက်စ် ဗာဂျင်း ကျွန်းစု	vi
ယူအေအီး	ae
ရိုမေးနီးယား	ro
ရုရှ	ru
ရဲအူနီရွန်	re
လက်ဘနွန်	lb
လစ်ခ်ထင်စတိုင်	li
လစ်သူယေးနီးယား	lt
လတ်ဗီးယား	lv
လာအို	la
လိုင်ဘေးရီးယား	lr
လီဆိုသို	ls
လူဇင်ဘတ်	lu
ဝေါလစ်နှင့်ဖူထူးနား	wf
သီရိလင်္ကာ	lk
ဟတ်ကျွန်းနှင့်မက်ဒေါနယ်ကျွန်းစု	hm
ဟန်ဂေရီ	hu
ဟေတီ	ht
ဟွန်ဒူးရပ်စ်	hn
အက်စတိုးနီးယား	ee
အင်ဂိုလာ	ao
အင်ဒိုနီးရှား	id
အစ္စရေး	il
အဇာဘိုင်ဂျန်	az
အန္တာတိက	aq
အန်ဂွီလာ	ai
အန်တီဂုအာနှင့်ဘာဘုဒါ	ag
အန်ဒိုရာ	ad
အမေရိကန် စမိုအ	as
အယ်လ်ဆာဗေးဒိုး	sv
အရှေ့တီမော	tl
အလယ်ပိုင်း အာဖရိက ပြည်ထောင်စု	cf
အာဂျင်တီးနား	ar
အာဖဂန်နစ္စတန်	af
အာမေနီးယား	am
အာရုဘာ	aw
အာလန်ကျွန်း	ax
အိန္ဒိယ	in
အိုက်စလန်	is
အိုင်ဗရီကိုစ့်	ci
အိုင်ယာလန်	ie
အိုမန်	om
အီကွေတာ ဂီရာနာ	gq
အီကွေဒေါ	ec
အီတလီ	it
အီရတ်	iq
အီရန်	ir
အီရီတရီအာ	er
အီသီယိုးပီးယား	et
အဲလ်ဘာနီအာ	al
ဥဘက်ကစ္စတန်	uz
ဥရုဂွေး	uy
ဩစတြီးယား	at
ဩစတြေးလျ	au
ა შ შ	us
ა შ შ usa	us
ავსტრალია	au
ავსტრია	at
ავღანეთი	af
აზერბაიჯანი	az
ალანდის კუნძულები	ax
ალბანეთი	al
ალჟირი	dz
ამაღლების კუნძული	ac
ამერიკის სამოა	as
ამერიკის შეერთებული შტატები	us
ანგილია	ai
ანგოლა	ao
ანდორა	ad
ანტარქტიკა	aq
ანტიგუა და ბარბუდა	ag
არაბთა გაერთიანებული საამიროებ	ae
არაბთა გაერთიანებული საამიროები	ae
არაბთა გაერთიანებული საემიროები	ae
არაბთა გაერთიანებულისაემიროები	ae
არაბთაგაერთიანებული საამიროებ	ae
არაბთაგაერთიანებული საემიროები	ae
არგენტინა	ar
არუბა	aw
აფხაზეთი	ge-ab
აღმოსავლეთი ტიმორი	tl
აშშ	us
აშშ ის ვირჯინის კუნძულები	vi
აშშ ის შორეული კუნძულები	um
ახალი ზელანდია	nz
ახალი კალედონია	nc
ბანგლადეში	bd
ბარბადოსი	bb
ბაჰამის კუნძულები	bs
ბაჰრეინი	bh
ბელარუსი	by
ბელგია	be
ბელიზი	bz
ბელორუსია	by
ბენინი	bj
ბერმუდი	bm
ბოლივია	bo
ბოსნია და ჰერცეგოვინა	ba
ბოსტვანა	bw
ბოტსვანა	bw
ბრაზილია	br
ბრიტ ტერიტ ინდ ოკეანეში	io
ბრიტანეთის ვირჯინის კუნძულები	vg
ბრუნეი	bn
ბუვე	bv
ბულგარეთი	bg
ბურკინა ფასო	bf
ბურუნდი	bi
ბჰუტანი	bt
გაბონი	ga
გაერთიანებული სამეფო	gb
გაიანა	gy
გამბია	gm
განა	gh
გერმანია	de
გერნსი	gg
გვადელუპა	gp
გვატემალა	gt
გვინეა	gn
გვინეა ბისაუ	gw
გვინეაბისაუ	gw
გიბრალტარი	gi
გრენადა	gd
გრენლანდია	gl
გუამი	gu
დანია	dk
დასავლეთი საჰარა	eh
დელავერის შტატი	us
დიდი ბრიტანეთი	gb
დიდი ბრიტანეთი gbr	gb
დიდი ბრიტანეთის და ჩრდილოეთ ირლანდიის გაერთიანებული სამეფო	gb
დიდი ბრიტანეთისა და	gb
დიდი ბრიტანეთისა და ჩრდილოეთ	gb
დიდი ბრიტანეთისა და ჩრდილოეთ ირლანდიის	gb
დიდი ბრიტანეთისა და ჩრდილოეთ ირლანდიის გაერთიანებული	gb
დიდი ბრიტანეთისა და ჩრდილოეთ ირლანდიის გაერთიანებული სამეფო	gb
დიდი ბრიტანეთისადა ჩრდილოეთ ირლანდიის გაერთიანებული სამეფო	gb
დიდი ბრიტანეთისადა ჩრდილოეთ ირლანდიის გაერთიანებულისამეფო	gb
დიდი ბრიტანეთისადა ჩრდილოეთ ირლანდიისგაერთიანებული სამეფო	gb
დიდიბრიტანეთი	gb
დიდიბრიტანეთისა და ჩრდილოეთ ირლანდიისგაერთიანებული სამეფო	gb
დიდიბრიტანეთისა და ჩრდილოეთირლანდიის გაერთიანებულისამეფო	gb
დომინიკა	dm
დომინიკელთა რესპუბლიკა	do
ეგვიპტე	eg
ეთიოპია	et
ეკვადორი	ec
ეკვატორული გვინეა	gq
ერაყი	iq
ერიტრეა	er
ესპანეთი	es
ესტონეთი	ee
ვანუატუ	vu
ვენესუელა	ve
ვიეტნამი	vn
ვირჯინიის კუნძულები ბრიტ	vg
ვირჯინიის კუნძულებიბრიტ	vg
ვირჯინიისკუნძულები ბრიტ	vg
ზამბია	zm
ზიმბაბვე	zw
თურქეთი	tr
თურქმენეთი	tm
იამაიკა	jm
იაპონია	jp
იემენი	ye
ინდოეთი	in
ინდონეზია	id
იორდანია	jo
ირანი	ir
ირანი ისლამური	ir
ირანი ისლამური რესპუბლიკა	ir
ირანი ისლამურირესპუბლიკა	ir
ირანიისლამური რესპუბლიკა	ir
ირლანდია	ie
ისლანდია	is
ისრაელი	il
იტალია	it
კაბო ვერდე	cv
კაიმანის კუნძულები	ky
კამბოჯა	kh
კამერუნი	cm
კანადა	ca
კარიბის ნიდერლანდები	bq
კატარი	qa
კენია	ke
კვიპროსი	cy
კირიბატი	ki
კიურასაო	cw
კოლუმბია	co
კომორის კუნძულები	km
კონგო ბრაზავილი	cg
კონგო კინშასა	cd
კორეის რესპუბლიკა	kr
კორეის სახალხო დემოკრატიული რე	kp
კორეის სახალხო დემოკრატიული რესპუბლიკა	kp
კორეის სახალხოდემოკრატიული რე	kp
კორეისრესპუბლიკა	kr
კოსოვო	xk
კოსტა რიკა	cr
კოსტარიკა	cr
კოტ დივუარი	ci
კოტდივუარი	ci
კუბა	cu
კუკის კუნძულები	ck
კურასაო	cw
ლაოსი	la
ლატვია	lv
ლესოთო	ls
ლიბანი	lb
ლიბერია	lr
ლიბია	ly
ლიეტუვა ლიტვა	lt
ლიტვა	lt
ლიხტენშტაინი	li
ლუქსემბურგი	lu
ლუქსემბურგის დიდი საჰერცოგო	lu
მადაგასკარი	mg
მავრიკი	mu
მავრიტანია	mr
მაიოტა	yt
მაკაოს სპეციალური ადმინისტრაციული რეგიონი ჩინეთი	mo
მაკედონია	mk
მალავი	mw
მალაიზია	my
მალდივის რესპუბლიკა	mv
მალი	ml
მალტა	mt
მაროკო	ma
მარტინიკა	mq
მარშალის კუნძულები	mh
მარშალისკუნძულები	mh
მენის კუნძული	im
მექსიკა	mx
მიანმარი	mm
მიანმარი ბირმა	mm
მიკრონეზია	fm
მოზამბიკი	mz
მოლდოვა	md
მონაკო	mc
მონსერატი	ms
მონტენეგრო	me
მონღოლეთი	mn
ნამიბია	na
ნაურუ	nr
ნეპალი	np
ნიგერი	ne
ნიგერია	ng
ნიდერლანდები	nl
ნიკარაგუა	ni
ნიუე	nu
ნორვეგია	no
ნორფოლკის კუნძული	nf
ომანი	om
პაკისტანი	pk
პალაუ	pw
პალესტინა	ps
პალესტინის ტერიტორიები	ps
პანამა	pa
პაპუა ახალი გვინეა	pg
პარაგვაი	py
პერუ	pe
პიტკერნის კუნძულები	pn
პოლონეთი	pl
პორტუგალია	pt
პუერტო რიკო	pr
რეუნიონი	re
რუანდა	rw
რუმინეთი	ro
რუსეთი	ru
რუსეთის	ru
რუსეთის ფედერაც	ru
რუსეთის ფედერაცია	ru
რუსეთისფედერაცია	ru
საბერძნეთი	gr
სალვადორი	sv
სამოა	ws
სამხ აფრიკის რესპუბლიკა	za
სამხრეთ აფრიკა	za
სამხრეთ აფრიკის რესპუბლიკა	za
სამხრეთაფრიკა	za
სამხრეთი გეორგია და სამხრეთ სენდვიჩის კუნძულები	gs
სამხრეთი კორეა	kr
სამხრეთი სუდანი	ss
სან მარინო	sm
სან ტომე და პრინსიპი	st
სანმარინო	sm
საუდის არაბეთი	sa
საუდის არაბეთის სამეფო	sa
საუდისარაბეთის სამეფო	sa
საფრანგეთი	fr
საფრანგეთის გვიანა	gf
საფრანგეთის პოლინეზია	pf
საქართველო	ge
სეინტ კიტს და ნევისი	kn
სეიშელის კუნძულები	sc
სეიშელისკუნძულები	sc
სენ ბართელმი	bl
სენ მარტენი	mf
სენ პიერი და მიკელონი	pm
სენეგალი	sn
სენტ ვინსენტი და გრენადინები	vc
სენტ კიტსი და ნევისი	kn
სენტ ლუსია	lc
სენტვინსენტი და გრენადინები	vc
სენტკიტსი და ნევისი	kn
სენტკიტსი დანევისი	kn
სერბეთი	rs
სვაზილენდი	sz
სიერა ლეონე	sl
სიერალეონე	sl
სინგაპური	sg
სინტ მარტენი	sx
სირია	sy
სირიის	sy
სირიის არაბთა	sy
სირიის არაბთა რესპუბლიკა	sy
სირიის არაბთარესპუბლიკა	sy
სირიისარაბთა რესპუბლიკა	sy
სლოვაკეთი	sk
სლოვენია	si
სოლომონის კუნძულები	sb
სომალი	so
სომხეთი	am
სუდანი	sd
სურინამი	sr
ტაივანი	tw
ტაილანდი	th
ტანზანია	tz
ტაჯიკეთი	tj
ტერქსისა და კაიკოსის კუნძულები	tc
ტოგო	tg
ტოკელაუ	tk
ტონგა	to
ტრინიდადი და ტობაგო	tt
ტუვალუ	tv
ტუნისი	tn
უგანდა	ug
უზბეკეთი	uz
უკრაინა	ua
უნგრეთი	hu
უოლისი და ფუტუნა	wf
ურუგვაი	uy
ფარერის კუნძულები	fo
ფილიპინები	ph
ფინეთი	fi
ფიჯი	fj
ფოლკლენდის კუნძულები	fk
ფრანგული სამხრეთის ტერიტორიები	tf
ქალაქი ვატიკანი	va
ქოქოსის კუნძულები	cc
ქუვეითი	kw
ყაზახეთი	kz
ყატარი	qa
ყირგიზეთი	kg
შვედეთი	se
შვეიცარია	ch
შობის კუნძული	cx
შპიცბერგენი და იან მაიენი	sj
შრი ლანკა	lk
შრილანკა	lk
ჩადი	td
ჩეხეთი	cz
ჩეხეთის რესპუბლიკა	cz
ჩეხეთისრესპუბლიკა	cz
ჩილე	cl
ჩინეთი	cn
ჩრდილოეთ მარიანას კუნძულები	mp
ჩრდილოეთი კორეა	kp
ცენტრალური აფრიკის რესპუბლიკა	cf
ცხინვალის რეგიონი	x-so
წმინდა ელენეს კუნძული	sh
ხორვატია	hr
ჯერსი	je
ჯიბუტი	dj
ჰაიტი	ht
ჰერდი და მაკდონალდის კუნძულები	hm
ჰოლანდია	nl
ჰონდურასი	hn
ჰონკონგი	hk
ჰონკონგის სპეციალური ადმინისტრაციული რეგიონი ჩინეთი	hk
ሀንጋሪ	hu
ሀይቲ	ht
ህንድ	in
ሆንዱራስ	hn
ሆንግ ኮንግ	hk
ሆንግ ኮንግ sar ቻይና	hk
ሉክሰምበርግ	lu
ሊቢያ	ly
ሊባኖስ	lb
ሊቱዌኒያ	lt
ሊችተንስታይን	li
ላትቪያ	lv
ላኦስ	la
ላይቤሪያ	lr
ሌሶቶ	ls
መቄዶንያ	mk
ሚክሮኔዢያ	fm
ማሊ	ml
ማላዊ	mw
ማሌዢያ	my
ማልታ	mt
ማልዲቭስ	mv
ማሩሸስ	mu
ማርሻል አይላንድ	mh
ማርቲኒክ	mq
ማከዶኒያ	mk
ማካኡ ልዩ የአስተዳደር ክልል ቻይና	mo
ማካዎ	mo
ማያንማር	mm
ማይናማርበርማ	mm
ማዳጋስካር	mg
ሜክሲኮ	mx
ሜይኦቴ	yt
ምስራቅ ሌስት	tl
ምስራቅ ቲሞር	tl
ምዕራባዊ ሳህራ	eh
ሞልዶቫ	md
ሞሪሸስ	mu
ሞሪቴኒያ	mr
ሞሮኮ	ma
ሞናኮ	mc
ሞንተኔግሮ	me
ሞንትሴራት	ms
ሞንጎሊያ	mn
ሞዛምቢክ	mz
ሩዋንዳ	rw
ሪዩኒየን	re
ራሺያ	ru
ራሽያ	ru
ሮሜኒያ	ro
ሰሎሞን ደሴት	sb
ሰሜን ኮሪያ	kp
ሰርብያ	rs
ሱማሌ	so
ሱሪናም	sr
ሱዋዚላንድ	sz
ሱዳን	sd
ሲሪላንካ	lk
ሲሪያ	sy
ሲሼልስ	sc
ሲንት ማርተን	sx
ሲንጋፖር	sg
ሳሞአ	ws
ሳን ማሪኖ	sm
ሳኦ ቶሜ እና ፕሪንሲፔ	st
ሳውድአረቢያ	sa
ሳይፕረስ	cy
ሴራሊዮን	sl
ሴኔጋል	sn
ሴንት ሄለና	sh
ሴንት ሉቺያ	lc
ሴንት ማርቲን	mf
ስሎቫኪያ	sk
ስሎቬኒያ	si
ስቫልባርድ እና ጃን ማየን	sj
ስዊዘርላንድ	ch
ስዊድን	se
ስፔን	es
ቅዱስ በርቴሎሜ	bl
ቅዱስ ቪንሴንት እና ግሬናዲንስ	vc
ቅዱስ ኪትስ እና ኔቪስ	kn
ቅዱስ ፒዬር እና ሚኩኤሎን	pm
ቡህታን	bt
ቡልጌሪያ	bg
ቡርኪና ፋሶ	bf
ቡቬት ደሴት	bv
ቢሳዎ	gw
ባሃማስ	bs
ባህሬን	bh
ባርቤዶስ	bb
ባንግላዲሽ	bd
ቤሊዘ	bz
ቤላሩስ	by
ቤልጄም	be
ቤርሙዳ	bm
ቤኒን	bj
ብሩኒ	bn
ብሩንዲ	bi
ብራዚል	br
ቦሊቪያ	bo
ቦስኒያ እና ሄርዞጎቪኒያ	ba
ቦትስዋና	bw
ቫቲካን	va
ቫቲካን ከተማ	va
ቫኑአቱ	vu
ቬትናም	vn
ቬንዙዌላ	ve
ቱርክ	tr
ቱርክሜኒስታን	tm
ቱቫሉ	tv
ቱኒዚያ	tn
ታንዛኒያ	tz
ታይላንድ	th
ታይዋን	tw
ታጃኪስታን	tj
ትሪኒዳድ እና ቶባጎ	tt
ትሪናዳድ እና ቶቤጎ	tt
ቶንጋ	to
ቶክላው	tk
ቶጐ	tg
ቺሊ	cl
ቻይና	cn
ቻድ	td
ቼክ ሪፑብሊክ	cz
ኒኡይ	nu
ኒካራጓ	ni
ኒው ካሌዶኒያ	nc
ኒው ዚላንድ	nz
ኒጀር	ne
ናሚቢያ	na
ናኡሩ	nr
ናይጄሪያ	ng
ኔዘርላንድ	nl
ኔፓል	np
ኖርዌ	no
ኖርዌይ	no
ኖርፎልክ ደሴት	nf
አልባኒያ	al
አልጄሪያ	dz
አሜሪካ	us
አሩባ	aw
አርሜኒያ	am
አርጀንቲና	ar
አንቲጓ እና ባሩዳ	ag
አንታርክቲካ	aq
አንዶራ	ad
አንጉኢላ	ai
አንጐላ	ao
አውስትራልያ	au
አውስትሬሊያ	au
አዘርባጃን	az
አየርላንድ	ie
አይል ኦፍ ማን	im
አይስላንድ	is
አፍጋኒስታን	af
ኡራጓይ	uy
ኡዝቤኪስታን	uz
ኢራቅ	iq
ኢራን	ir
ኢትዮጵያ	et
ኢንዶኔዢያ	id
ኢኳቶሪያል ጊኒ	gq
ኢኳዶር	ec
ኤል ሳልቫዶር	sv
ኤርትራ	er
ኤስቶኒያ	ee
እስራኤል	il
እንግሊዝ	gb
ኦማን	om
ኦስትሪያ	at
ኩራሳዎ	cw
ኩባ	cu
ኩክ ደሴቶች	ck
ኪሪባቲ	ki
ኪርጊስታን	kg
ካሜሩን	cm
ካምቦዲያ	kh
ካናዳ	ca
ካዛኪስታን	kz
ካይማን ደሴቶች	ky
ኬንያ	ke
ኬፕ ቬርዴ	cv
ክሮኤሽያ	hr
ክዌት	kw
ኮሎምቢያ	co
ኮሞሮስ	km
ኮስታ ሪካ	cr
ኮት ዲቯር	ci
ኮንጎ	cd
ኮንጎ ብራዛቪል	cg
ኮንጎ ኪንሻሳ	cd
ኮንጐ	cg
ኮኮስ ኬሊንግ ደሴቶች	cc
ኮኮስኬሊንግ ደሴቶች	cc
ኳታር	qa
ኽርድ ደሴቶችና ማክዶናልድ ደሴቶች	hm
ዋሊስ እና ፉቱና ደሴቶች	wf
ዚምቧቤ	zw
ዛምቢያ	zm
የመን	ye
የመካከለኛው አፍሪካ ሪፐብሊክ	cf
የሰሜናዊ ማሪያና ደሴቶች	mp
የስቫልባርድ እና ዣን ማየን ደሴቶች	sj
የብሪታኒያ ህንድ ውቂያኖስ ግዛት	io
የቦውቬት ደሴት	bv
የተባበሩት አረብ ኤምሬትስ	ae
የቱርኮችና የካኢኮስ ደሴቶች	tc
የአላንድ ደሴቶች	ax
የአሜሪካ ራቅ ያሉ አናሳ ደሴቶች	um
የአሜሪካ ሳሞአ	as
የአሜሪካ ቨርጂን ደሴቶች	vi
የእንግሊዝ ቨርጂን ደሴቶች	vg
የእንግሊዝ ድንግል ደሴቶች	vg
የኧርድ እና የማክዶናልድ ደሴቶች	hm
የካሪቢያን ኔዘርላንድስ	bq
የዩ ኤስ ጠረፍ ላይ ያሉ ደሴቶች	um
የገና ደሴት	cx
የገና ደሴቶች	cx
የፈረንሳይ ደቡባዊ ግዛቶች	tf
የፈረንሳይ ጉዊአና	gf
የፈረንሳይ ፖሊኔዢያ	pf
የፋሮ ደሴቶች	fo
የፋሮይ ደሴቶች	fo
የፍልስጤም ግዛት	ps
የፎልክላንድ ደሴቶች	fk
የፎክላንድ ደሴቶች	fk
ዩናይትድ ስቴትስ	us
ዩክሬን	ua
ዩዝበኪስታን	uz
ዩጋንዳ	ug
ደቡብ ሱዳን	ss
ደቡብ አፍሪካ	za
ደቡብ ኮሪያ	kr
ደቡብ ጆርጂያ እና የደቡብ ሳንድዊች ደሴቶች	gs
ደቡብ ጆርጂያ እና የደቡድ ሳንድዊች ደሴቶች	gs
ዴንማርክ	dk
ዶሚኒካ	dm
ዶሚኒክ ሪፑብሊክ	do
ጀርመን	de
ጀርሲ	je
ጂቡቲ	dj
ጂብራልተር	gi
ጃማይካ	jm
ጃፓን	jp
ጆርዳን	jo
ጆርጂያ	ge
ጉርነሲ	gg
ጉዋም	gu
ጉዋቲማላ	gt
ጉዋደሉፕ	gp
ጉያና	gy
ጊብራልታር	gi
ጊኒ	gn
ጊኒ ቢሳኦ	gw
ጋምቢያ	gm
ጋቦን	ga
ጋና	gh
ግሪንላንድ	gl
ግሪክ	gr
ግሬናዳ	gd
ግብጽ	eg
ጣሊያን	it
ፈረንሳይ	fr
ፊሊፒንስ	ph
ፊንላንድ	fi
ፊጂ	fj
ፒትካኢርን	pn
ፒትካኢርን አይስላንድ	pn
ፓላው	pw
ፓራጓይ	py
ፓናማ	pa
ፓኪስታን	pk
ፓፑዋ ኒው ጊኒ	pg
ፔሩ	pe
ፖላንድ	pl
ፖርቱጋል	pt
ፖርታ ሪኮ	pr
ᎠᎢᎴᏂᏗ	ie
ᎠᎵᎻᏂᎠ	am
ᎠᎵᏇᏂᏯ	al
ᎠᎵᏥᎵᏯ	dz
ᎠᎷᏆ	aw
ᎠᎹᏰᏟ	us
ᎠᎺᎵᎧ ᏌᎼᎠ	as
ᎠᏂᎦᎸᏣ ᏆᎵᏂᏏᎠ	pf
ᎠᏂᎦᎸᏥ ᎩᎠ	gf
ᎠᏂᎩᎳ	ai
ᎠᏂᎪᎳ	ao
ᎠᏂᏈᎵᎩᏃ	ph
ᎠᏂᏍᏆᏂᏱ	es
ᎠᏂᏙᎳ	ad
ᎠᏂᏛᏥ	de
ᎠᏍᏟᏯ	at
ᎠᏏᎵᏆᏌᏂ	az
ᎠᏓᏍᏓᏴᎲᏍᎩ ᎤᎦᏚᏛ	ck
ᎠᏥᎸᏉᏗ ᎮᎵᎾ	sh
ᎠᏥᎸᏉᏗ ᏆᏕᎳᎻ	bl
ᎠᏥᎸᏉᏗ ᏡᏡ	mf
ᎠᏥᏂᏘᏂᎠ	ar
ᎠᏫᎨᏂᏍᏖᏂ	af
ᎠᏰᏟ ᎾᎿ ᎨᏥᎸᏉᏗ ᎠᏂᏪᏌ ᎠᎴ ᎠᏂᏁᏫᏍ	kn
ᎠᏰᏟ ᏧᎾᎵᎪᎯ ᎾᎿ ᎹᎢᏉᏂᏏᏯ	fm
ᎡᎳᏗᏜ	au
ᎡᎵᏟᏯ	er
ᎡᏆᏙᎵ	ec
ᎡᏆᏙᎵᎠᎵ ᎩᎢᏂ	gq
ᎡᏍᏙᏂᏯ	ee
ᎢᎬᎾᏕᎾ ᎢᏤᏳᏍᏗ	cv
ᎢᎳᎩ	iq
ᎢᎴᏂ	ir
ᎢᏂᏙᏂᏍᏯ	id
ᎢᏅᏗᎾ	in
ᎢᏏᎵᏱ	il
ᎢᏤ ᎧᎵᏙᏂᎠᏂ	nc
ᎢᏤ ᏏᎢᎴᏂᏗ	nz
ᎢᏤᏍᏛᏱ	gl
ᎢᏥᏈᎢ	eg
ᎢᏬᎵ ᎾᎿ ᎠᎹᏳᎶᏗ	ci
ᎣᎴᏅᏓ ᏚᎦᏚᏛᎢ	ax
ᎣᎺᏂ	om
ᎤᏍᏗ ᎤᎦᏚᏛᎢ ᎾᎿ ᎠᏍᎦᏯ	im
ᎤᏪᏘ ᎠᎴ ᏆᏊᏓ	ag
ᎦᎠᎾ	gh
ᎦᎸᏥᏱ	fr
ᎦᎹᏈᎢᎠ	gm
ᎦᏉᏂ	ga
ᎦᏯᎾ	gy
ᎧᎵᏆᏘ	ki
ᎧᎶᎡᏏᎠ	hr
ᎧᎹᎷᏂ	cm
ᎧᎹᏉᏗᎠᏂ	kh
ᎧᏂᎪ	cd
ᎧᏂᎪ ᏍᎦᏚᎩ	cg
ᎧᏎᎧᏍᏕᏂ	kz
ᎧᏔᎵ	qa
ᎨᎢᎹᏂ ᏚᎦᏚᏛᎢ	ky
ᎨᎾᏓ	ca
ᎨᏂᏯ	ke
ᎩᎵᏏᏲ	gb
ᎩᎵᏣᎢᏍ	kg
ᎪᎢᎯ	gr
ᎪᎪᏍ ᎩᎵᏂ ᏚᎦᏚᏛ	cc
ᎪᎸᎻᏈᎢᎠ	co
ᎪᎼᎳᏍ	km
ᎪᏍᏓ ᎵᎧ	cr
ᎫᏆ	cu
ᎫᏇ	gn
ᎫᏇ ᏈᏌᎤᏫ	gw
ᎫᏪᎢᏘ	kw
ᎬᎿᎨᏍᏛ ᎠᏰᏟ ᏍᎦᏚᎩ	cf
ᎬᏂᏏ	gg
ᎮᎢᏘ	ht
ᎰᏂᎩ ᎪᏂᎩ	hk
ᎲᏂᎦᎵ	hu
ᎲᏗ ᎤᎦᏚᏛᎢ ᎠᎴ ᎺᎩᏓᎾᎵᏗ ᏚᎦᏚᏛᎢ	hm
ᎳᏈᎵᏯ	lr
ᎳᏘᏫᎠ	lv
ᎴᎣᏍ	la
ᎴᏆᎾᏂ	lb
ᎴᏐᏙ	ls
ᎵᎦᏗᏂᏍᏓᏂ	li
ᎵᏈᏯ	ly
ᎵᏗᏪᏂᎠ	lt
ᎶᎹᏂᏯ	ro
ᎶᏩᏂᏓ	rw
ᎸᎧᏎᏋᎩ	lu
ᎹᎧᎣ ᎤᏓᏤᎵᏓ ᏧᏂᎸᏫᏍᏓᏁᏗ ᎢᎬᎾᏕᎾ ᏣᎢ	mo
ᎹᎳᏫ	mw
ᎹᎴᏏᎢᎠ	my
ᎹᎵ	ml
ᎹᎵᏔ	mt
ᎹᎵᏗᏫᏍ	mv
ᎹᎵᏙᏫᎠ	md
ᎹᎾᎪ	mc
ᎹᏂᎪᎵᎠ	mn
ᎹᏂᏘᏌᎳᏗ	ms
ᎹᏌᎵ ᏚᎪᏚᏛ	mh
ᎹᏏᏙᏂᎢᎠ	mk
ᎹᏓᎦᏍᎧᎵ	mg
ᎹᏘᎢᏯ	mr
ᎹᏘᏂᎨ	mq
ᎹᏯᎹᎵ	mm
ᎼᎵᏏᎥᏍ	mu
ᎼᎶᎪ	ma
ᎼᏂᏔᏁᎦᎶ	me
ᎼᏎᎻᏇᎩ	mz
ᎾᎻᏈᎢᏯ	na
ᎾᏍᎩ ᎤᏴᏢ ᏗᏜ ᎹᎵᎠᎾ ᏚᎦᏚᏛ	mp
ᎾᏍᎩ ᏆᎭᎹᏍ	bs
ᏁᏆᎵ	np
ᏁᏛᎳᏂ	nl
ᏂᎦᏓ ᎤᏂᎲ ᎾᎿ ᎫᎳᎨᎣ	cw
ᏂᎧᎳᏆ	ni
ᏂᏥᎵᏯ	ng
ᏂᏳ	nu
ᏃᎤᎷ	nr
ᏃᎵᏬᎵᎩ ᎤᎦᏚᏛᎢ	nf
ᏃᏪ	no
ᏆᎩᏍᏖᏂ	pk
ᏆᎭᎴᎢᏂ	bh
ᏆᎳᏇᎢᏯ	py
ᏆᎴᎠᏫ	pw
ᏆᎴᏍᏗᏂᎠᏂ ᏄᎬᏫᏳᏌᏕᎩ	ps
ᏆᎻ	gu
ᏆᎾᎹ	pa
ᏆᏂᎢᏂ	bj
ᏆᏂᎦᎵᏕᏍ	bd
ᏆᏇ ᎢᏤ ᎩᏂ	pg
ᏆᏇᏙᏍ	bb
ᏆᏊᏓ	bm
ᏆᏏᎵᎢ	br
ᏆᏣᏩᎾ	bw
ᏇᎡᏙ ᎵᎢᎪ	pr
ᏇᎳᎷᏍ	by
ᏇᎵᏍ	bz
ᏇᎵᏥᎥᎻ	be
ᏇᎷ	pe
ᏈᎧᎵᏂ ᎤᎦᏚᏛᎢ	pn
ᏈᏗᏏ ᏴᏫᏯ ᎠᎺᏉ ᎢᎬᎾᏕᏅ	io
ᏉᎳᏂ	pl
ᏉᎵᏫᎠ	bo
ᏉᏏᏂᎠ ᎠᎴ ᎲᏤᎪᏫ	ba
ᏉᏥᎦᎳ	pt
ᏊᎵᎨᎵᎠ	bg
ᏊᎾᎢ	bn
ᏊᏔᏂ	bt
ᏊᏪ ᎤᎦᏚᏛᎢ	bv
ᏋᎩᎾ ᏩᏐ	bf
ᏋᎷᏂᏗ	bi
ᏋᎾᏓ	gd
ᏌᎢᏆᏍ	cy
ᏌᎤᏗ ᎡᎴᏈᎠ	sa
ᏌᏊ ᎢᏳᎾᎵᏍᏔᏅ ᎡᎳᏈ ᎢᎹᎵᏘᏏ	ae
ᏍᎵ ᎳᏂᎧ	lk
ᏍᎶᏩᎩᎠ	sk
ᏍᎶᏫᏂᎠ	si
ᏍᏆᏂᏱ	mx
ᏍᏫᏍ	ch
ᏍᏫᏕᏂ	se
ᏎᏂᏘ ᏈᏓ ᎠᎴ ᎻᏇᎶᏂ	pm
ᏏᎡᎳ ᎴᎣᏂ	sl
ᏏᎡᏥᎵᏍ	sc
ᏏᏂᎦᏉᎵ	sg
ᏐᎶᎹᏂ ᏚᎦᏚᏛᎢ	sb
ᏑᏕᏂ	sd
ᏒᏈᏯ	rs
ᏓᎶᏂᎨᏍᏛ	cn
ᏓᏂᏍᏓᏲᎯᎲ ᎤᎦᏚᏛᎢ	cx
ᏗᏂᎹᎦ	dk
ᏙᎻᏂᎧ	dm
ᏙᎻᏂᎧᏂ ᏍᎦᏚᎩ	do
ᏣᎠᏥᎢ	ge
ᏣᎺᎢᎧ	jm
ᏣᏩᏂᏏ	jp
ᏤᎩ ᏍᎦᏚᎩ	cz
ᏥᎵ	cl
ᏥᏆᎵᏓ	gi
ᏥᏊᏗ	dj
ᏦᏓᏂ	jo
ᏧᎦᏃᏮ ᎪᎵᎠ	kr
ᏧᎦᏃᏮ ᏣᏥᏱ ᎠᎴ ᎾᏍᎩ ᏧᎦᏃᏮ ᎠᏍᏛᎭᏟ ᏚᎦᏚᏛ	gs
ᏧᏁᏍᏓᎸ	aq
ᏧᏁᏍᏓᎸᎯ	is
ᏧᏴᏢ ᎪᎵᎠ	kp
ᏨᎵᏏ	je
ᏩᎩ ᏚᎦᏚᏛᎢ	fk
ᏩᏓᎷᏇ	gp
ᏩᏔᎹᎳ	gt
ᏪᎶ ᏚᎦᏚᏛᎢ	fo
ᏫᏂᎦᏙᎯ	fi
ᏫᏥ	fj
ᏲᎶ	it
ᏲᏂᎢ	ru
ᏺꮆ	it
ᏺꮒꭲ	ru
កម្ពុជា	kh
កាណាដា	ca
កាតា	qa
កាបវែរ	cv
កាមេរូន	cm
កាហ្សាក់ស្តង់់	kz
កុងហ្គោ គីនស្ហាសា	cd
កុងហ្គោ ប្រាហ្សាវីល	cg
កុំម៉ូរ៉ូស	km
កូដឌីវ័រ	ci
កូរ៉ាកៅ	cw
កូរ៉េខាងជើង	kp
កូរ៉េខាងត្បូង	kr
កូស្តារីកា	cr
កូឡុំប៊ី	co
កេនយ៉ា	ke
កោះកូកូស	cc
កោះកៃកូស និងទូក	tc
កោះកៃម៉ង់	ky
កោះខូក	ck
កោះគ្រីស្មាស	cx
កោះណ័រហ្វក់	nf
កោះប៊ូវ៉េត	bv
កោះភីតខារិន	pn
កោះម៉ារីណាខាងជើង	mp
កោះម៉ាស់សល	mh
កោះវឺជិនចក្រភពអង់គ្លេស	vg
កោះវឺជីនអាមេរិក	vi
កោះស៊ូឡូម៉ុង	sb
កោះហឺដ និងម៉ាក់ដូណាល់	hm
កោះហ្វក់ឡែន	fk
កោះហ្វារ៉ូ	fo
កោះហ្សកហ្ស៊ីខាងត្បូង និងសាន់វិចខាងត្បូង	gs
កោះអាឡាំង	ax
កោះអៅឡាយីងអាមេរិក	um
ក្រិច	gr
ក្រូអាត	hr
គិរិបាទី	ki
គុយបា	cu
គុយវ៉ែត	kw
គៀរហ្គីស្តង់	kg
ចក្រភពអង់គ្លេស	gb
ចាម៉ៃកា	jm
ចិន	cn
ឆាដ	td
ជប៉ុន	jp
ជឺស៊ី	je
ញូកាឡេដូនៀ	nc
ដាណឺម៉ាក	dk
ដូមីនីកា	dm
ដែនបារាំងខាងត្បូង	tf
ដែនប៉ាលេស្ទីន	ps
ដែនមហាសមុទ្រឥណ្ឌា ចក្រភពអង់គ្លេស	io
ណាមីប៊ី	na
ណូរូ	nr
ណៀ	nu
តង់ហ្សានី	tz
តាជីគីស្តង់	tj
តុងហ្គា	to
តូខេឡៅ	tk
តូហ្គោ	tg
តៃវ៉ាន់	tw
ថៃ	th
ទីក្រុងវ៉ាទីកង់	va
ទីម័រ	tl
ទុយនេស៊ី	tn
ទូវ៉ាលូ	tv
ទួគមេនីស្តង់	tm
ទួរគី	tr
ទ្រីនីដាត និងតូបាហ្គោ	tt
នីការ៉ាហ្គ័រ	ni
នីហ្សេរ	ne
នីហ្សេរីយ៉ា	ng
នូវែលហ្សេឡង់	nz
នេប៉ាល់	np
ន័រវែស	no
បង់ក្លាដេស្ហ	bd
បារបាដូស	bb
បារាំង	fr
បារ៉ែន	bh
បាហាម៉ា	bs
បុតស្វាណា	bw
បូលីវី	bo
បូស្នី និងហឺហ្សីហ្គូវីណា	ba
បេណាំង	bj
បេលីហ្ស	bz
បេឡារុស្ស	by
បែលហ្ស៉ិក	be
ប៉ាគីស្ថាន	pk
ប៉ាណាម៉ា	pa
ប៉ាពួញ៉ូហ្គីណេ	pg
ប៉ារ៉ាហ្គាយ	py
ប៉ូលីណេស៊ីបារាំង	pf
ប៉ូឡូញ	pl
ប៉េរូ	pe
ប៊ឺមុយដា	bm
ប៊ុលហ្គារី	bg
ប៊ូតាន	bt
ប៊ូរគីណាហ្វាសូ	bf
ប៊ូរុនឌី	bi
ប្រេស៊ីល	br
ប្រ៊ុយណេ	bn
ផៅឡូ	pw
ព័រតូរីកូ	pr
ព័រទុយហ្កាល់	pt
មីក្រូនេស៊ី	fm
មីយ៉ាន់ម៉ា ភូមា	mm
ម៉ាកាវ	mo
ម៉ាដាហ្កាស្ការ	mg
ម៉ាទីនីក	mq
ម៉ាយុត	yt
ម៉ារ៉ុក	ma
ម៉ាលី	ml
ម៉ាល់ឌីវ	mv
ម៉ាល់តា	mt
ម៉ាសេដូនា	mk
ម៉ាឡាវី	mw
ម៉ាឡេស៊ី	my
ម៉ិចសិក	mx
ម៉ុងតេណេហ្គ្រោ	me
ម៉ុងសេរ៉ង់	ms
ម៉ុងហ្គោលី	mn
ម៉ូណាកូ	mc
ម៉ូរីតានី	mr
ម៉ូរីទុស	mu
ម៉ូហ្សាំប៊ិក	mz
យេមែន	ye
រវ៉ាន់ដា	rw
រុស្ស៊ី	ru
រូម៉ានី	ro
រ៉េអ៊ុយ៉ុង	re
លិចទេនស្តែន	li
លីទុយអានី	lt
លីបង់	lb
លីបេរីយ៉ា	lr
លីប៊ី	ly
លុចហ្សំបួរ	lu
លើសូតូ	ls
វៀតណាម	vn
វេនេហ្ស៊ុយឡា	ve
វ៉ានូអាទូ	vu
វ៉ាលីស និងហ្វូទូណា	wf
សង់ បាតេឡេម៉ី	bl
សង់ឃីត និងណេវីស	kn
សង់ព្យែរ និងមីគីឡុង	pm
សង់ម៉ាទីន	mf
សង់លូសៀ	lc
សង់ហេឡេណា	sh
សហរដ្ឋអាមេរិក	us
សាធារណរដ្ឋឆេក	cz
សាធារណរដ្ឋដូមីនីកែន	do
សាធារណរដ្ឋម៉ុលដាវី	md
សាធារណរដ្ឋអាហ្វ្រិកកណ្ដាល	cf
សានម៉ារីណូ	sm
សាម៉ូអា	ws
សាម៉ូអាអាមេរិក	as
សាហារ៉ាខាងលិច	eh
សាំងវីនសេន និងឌឹហ្គ្រីណាឌីនីស	vc
សិង្ហបុរី	sg
សីងម៉ាធីន	sx
សីសែល	sc
សូម៉ាលី	so
សូរីណាម	sr
សេនេហ្កាល់	sn
សេរ៉ាឡេអូន	sl
សៅតូមេ និងព្រីនស៊ីប៉េ	st
ស៊ីពរ៍	cy
ស៊ីរី	sy
ស៊ីលី	cl
ស៊ុយអែដ	se
ស៊ូដង់	sd
ស៊ូដង់ខាងត្បូង	ss
ស៊ែប	rs
ស្រីលង្កា	lk
ស្លូវេនី	si
ស្លូវ៉ាគី	sk
ស្វាប៊ឺត និងហ្យង់ម៉ាយេន	sj
ស្វាហ្ស៊ីឡង់	sz
ស្វីស	ch
ហុងកុង	hk
ហុងគ្រី	hu
ហុងឌួរ៉ាស់	hn
ហុល្លង់	nl
ហុល្លង់ ការ៉ាប៊ីន	bq
ហៃទី	ht
ហ៊្សកដានី	jo
ហ្គាណា	gh
ហ្គាតេម៉ាឡា	gt
ហ្គាបុង	ga
ហ្គាំ	gu
ហ្គាំប៊ី	gm
ហ្គីណេប៊ីសូ	gw
ហ្គីណេអេក្វាទ័រ	gq
ហ្គីប្រាលតា	gi
ហ្គីយ៉ាណា	gy
ហ្គៀណាបារាំង	gf
ហ្គេនស៊ី	gg
ហ្គោដឺឡុប	gp
ហ្គ្រីណាដា	gd
ហ្គ្រោអង់ឡង់	gl
ហ្វាំងឡង់	fi
ហ្វីជី	fj
ហ្វីលីពីន	ph
ហ្សកហ្ស៉ី	ge
ហ្សាំប៊ី	zm
ហ្ស៊ីបូទី	dj
ហ្ស៊ីមបាវ៉េ	zw
ឡាតវីយ៉ា	lv
ឡាវ	la
អង់កូឡា	ai
អង់ដូរ៉ា	ad
អង់តាក់ទិក	aq
អង់ទីគ័រ និងបាបុយដា	ag
អង់ហ្គោឡា	ao
អារមេនី	am
អារូបា	aw
អារ៉ាប៊ីសាអ៊ូឌីត	sa
អារ៉ាប់រួម	ae
អាល់បានី	al
អាល់ហ្សេរី	dz
អាល្លឺម៉ង់	de
អាហ៊្សែរបែហ្សង់	az
អាហ្វហ្គានីស្ថាន	af
អាហ្វ្រិកខាងត្បូង	za
អាហ្សង់ទីន	ar
អូទ្រីស	at
អូម៉ង់	om
អូស្ត្រាលី	au
អៀរឡង់	ie
អេក្វាឌ័រ	ec
អេត្យូពី	et
អេរីទ្រា	er
អេស្តូនី	ee
អេស្ប៉ាញ	es
អេហ្ស៊ីប	eg
អែលសាល់វ៉ាឌ័រ	sv
អែលអុហ្វមែន	im
អ៊ីតាលី	it
អ៊ីរ៉ង់	ir
អ៊ីរ៉ាក់	iq
អ៊ីស្រាអែល	il
អ៊ីស្លង់	is
អ៊ុយក្រែន	ua
អ៊ុយរ៉ាហ្គាយ	uy
អ៊ូហ្កង់ដា	ug
អ៊ូហ្សបេគីស្តង់	uz
ឥណ្ឌា	in
ឥណ្ឌូណេស៊ី	id
ᲂукраина	ua
ⴰⴳⵎⵎⴰⴹ ⵏ ⵜⴰⴳⵓⵜ ⴷ ⵖⵣⵣⴰ	ps
ⴰⴷⵔⴰⴱⵉⵊⴰⵏ	az
ⴰⴷⵔⴰⵔ ⵏ ⵟⴰⵕⵉⵇ	gi
ⴰⴼⵔⵉⵇⵢⴰ ⵏ ⵉⴼⴼⵓⵙ	za
ⴰⴼⵖⴰⵏⵉⵙⵜⴰⵏ	af
ⴰⵍⴱⴰⵏⵢⴰ	al
ⴰⵍⵎⴰⵏⵢⴰ	de
ⴰⵏⴳⵉⵍⴰ	ai
ⴰⵏⴳⵓⵍⴰ	ao
ⴰⵏⴷⵓⵏⵉⵙⵢⴰ	id
ⴰⵏⴷⵓⵔⴰ	ad
ⴰⵏⵜⵉⴳⴰ ⴷ ⴱⵔⴱⵓⴷⴰ	ag
ⴰⵔⵊⴰⵏⵜⵉⵏ	ar
ⴰⵔⵎⵉⵏⵢⴰ	am
ⴰⵔⵓⴱⴰ	aw
ⴰⵡⴰⵏⴽ ⵏ ⴼⴰⵜⵉⴽⴰⵏ	va
ⴱⴰⴱⵡⴰ ⵖⵉⵏⵢⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ	pg
ⴱⴰⴽⵉⵙⵜⴰⵏ	pk
ⴱⴰⵀⴰⵎⴰⵙ	bs
ⴱⴰⵍⴰⵡ	pw
ⴱⴰⵏⴰⵎⴰ	pa
ⴱⴰⵏⴳⵍⴰⴷⵉⵛ	bd
ⴱⴰⵔⴰⴳⵡⴰⵢ	py
ⴱⴰⵔⴱⴰⴷ	bb
ⴱⵀⵓⵜⴰⵏ	bt
ⴱⵃⵔⴰⵢⵏ	bh
ⴱⵉⵍⴰⵔⵓⵙⵢⴰ	by
ⴱⵉⵍⵉⵣ	bz
ⴱⵉⵏⵉⵏ	bj
ⴱⵉⵔⵓ	pe
ⴱⵉⵜⴽⴰⵢⵔⵏ	pn
ⴱⵍⵊⵉⴽⴰ	be
ⴱⵍⵖⴰⵔⵢⴰ	bg
ⴱⵓⵍⵉⴱⵢⴰ	bo
ⴱⵓⵍⵉⴼⵢⴰ	bo
ⴱⵓⵍⵉⵏⵉⵣⵢⴰ ⵜⴰⴼⵔⴰⵏⵙⵉⵙⵜ	pf
ⴱⵓⵍⵓⵏⵢⴰ	pl
ⴱⵓⵔⴽⵉⵏⴰ ⴼⴰⵙⵓ	bf
ⴱⵓⵔⵓⵏⴷⵉ	bi
ⴱⵓⵔⵜⵓ ⵔⵉⴽⵓ	pr
ⴱⵓⵙⵏⴰ ⴷ ⵀⵉⵔⵙⵉⴽ	ba
ⴱⵓⵜⵙⵡⴰⵏⴰ	bw
ⴱⵔⴰⵣⵉⵍ	br
ⴱⵔⵎⵓⴷⴰ	bm
ⴱⵔⵓⵏⵉ	bn
ⴱⵕⵟⵇⵉⵣ	pt
ⴳⴰⴱⵓⵏ	ga
ⴳⴰⵎⴱⵢⴰ	gm
ⴳⵔⵉⵍⴰⵏⴷ	gl
ⴳⵡⴰⴷⴰⵍⵓⴱ	gp
ⴳⵡⴰⵎ	gu
ⴳⵡⴰⵜⵉⵎⴰⵍⴰ	gt
ⴳⵡⵉⵢⴰⵏ ⵜⴰⴼⵔⴰⵏⵙⵉⵙⵜ	gf
ⴳⵡⵉⵢⴰⵏⴰ	gy
ⴷⴰⵏⵎⴰⵔⴽ	dk
ⴷⵊⵉⴱⵓⵜⵉ	dj
ⴷⵓⵎⵉⵏⵉⴽ	dm
ⴷⵣⴰⵢⵔ	dz
ⴼⴰⵏⵡⴰⵟⵓ	vu
ⴼⵉⴷⵊⵉ	fj
ⴼⵉⵍⵉⴱⴱⵉⵏ	ph
ⴼⵉⵍⵍⴰⵏⴷⴰ	fi
ⴼⵉⵏⵣⵡⵉⵍⴰ	ve
ⴼⵉⵜⵏⴰⵎ	vn
ⴼⵔⴰⵏⵙⴰ	fr
ⴽⴰⵍⵉⴷⵓⵏⵢⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ	nc
ⴽⴰⵎⴱⵓⴷⵢⴰ	kh
ⴽⴰⵎⵉⵔⵓⵏ	cm
ⴽⴰⵏⴰⴷⴰ	ca
ⴽⴰⵣⴰⵅⵙⵜⴰⵏ	kz
ⴽⵉⵏⵢⴰ	ke
ⴽⵉⵔⵉⴱⴰⵜⵉ	ki
ⴽⵉⵔⵖⵉⵣⵉⵙⵜⴰⵏ	kg
ⴽⵓⴱⴰ	cu
ⴽⵓⵍⵓⵎⴱⵢⴰ	co
ⴽⵓⵏⴳⵓ	cg
ⴽⵓⵔⵢⴰ ⵏ ⵉⴼⴼⵓⵙ	kr
ⴽⵓⵔⵢⴰ ⵏ ⵉⵥⵥⵍⵎⴹ	kp
ⴽⵓⵙⵜⴰ ⵔⵉⴽⴰ	cr
ⴽⵓⵜ ⴷⵉⴼⵡⴰⵔ	ci
ⴽⵔⵡⴰⵜⵢⴰ	hr
ⵀⴰⵢⵜⵉ	ht
ⵀⵏⵖⴰⵔⵢⴰ	hu
ⵀⵓⵍⴰⵏⴷⴰ	nl
ⵀⵓⵏⴷⵓⵔⴰⵙ	hn
ⵄⵓⵎⴰⵏ	om
ⵇⴰⵜⴰⵔ	qa
ⵇⵓⴱⵔⵓⵙ	cy
ⵇⵓⵎⵓⵔ	km
ⵉⴽⵡⴰⴷⵓⵔ	ec
ⵉⵔⴰⵏ	ir
ⵉⵔⵉⵜⵉⵔⵢⴰ	er
ⵉⵔⵍⴰⵏⴷⴰ	ie
ⵉⵙⵍⴰⵏⴷ	is
ⵉⵙⵔⴰⵢⵉⵍ	il
ⵉⵙⵜⵓⵏⵢⴰ	ee
ⵉⵜⵢⵓⴱⵢⴰ	et
ⵉⵟⴰⵍⵢⴰ	it
ⵉⵡⵓⵏⴰⴽ ⵎⵓⵏⵏⵉⵏ ⵏ ⵎⵉⵔⵉⴽⴰⵏ	us
ⵊⴰⵎⴰⵢⴽⴰ	jm
ⵊⵓⵔⵊⵢⴰ	ge
ⵍⴰⵜⴼⵢⴰ	lv
ⵍⴰⵡⵙ	la
ⵍⴽⵡⵉⵜ	kw
ⵍⵀⵉⵏⴷ	in
ⵍⵄⵉⵔⴰⵇ	iq
ⵍⵉⴱⵉⵔⵢⴰ	lr
ⵍⵉⴱⵢⴰ	ly
ⵍⵉⴽⵉⵏⵛⵜⴰⵢⵏ	li
ⵍⵉⵎⴰⵔⴰⵜ	ae
ⵍⵉⵚⵓⵟⵓ	ls
ⵍⵉⵜⵡⴰⵏⵢⴰ	lt
ⵍⵎⵖⵔⵉⴱ	ma
ⵍⵓⴱⵏⴰⵏ	lb
ⵍⵓⴽⵙⴰⵏⴱⵓⵔⴳ	lu
ⵍⵓⵔⴷⵓⵏ	jo
ⵍⵢⴰⴱⴰⵏ	jp
ⵍⵢⵓⵏⴰⵏ	gr
ⵎⴰⴷⴰⵖⴰⵛⵇⴰⵔ	mg
ⵎⴰⵍⴰⵡⵉ	mw
ⵎⴰⵍⴷⵉⴼ	mv
ⵎⴰⵍⵉ	ml
ⵎⴰⵍⵉⵣⵢⴰ	my
ⵎⴰⵍⵟⴰ	mt
ⵎⴰⵔⵜⵉⵏⵉⴽ	mq
ⵎⴰⵙⵉⴷⵓⵏⵢⴰ	mk
ⵎⴰⵢⵓⵟ	yt
ⵎⵉⴽⵔⵓⵏⵉⵣⵢⴰ	fm
ⵎⵉⴽⵙⵉⴽ	mx
ⵎⵉⵚⵕ	eg
ⵎⵏⵖⵓⵍⵢⴰ	mn
ⵎⵓⵍⴷⵓⴼⵢⴰ	md
ⵎⵓⵏⴰⴽⵓ	mc
ⵎⵓⵏⵙⵉⵔⴰⵜ	ms
ⵎⵓⵏⵜⵉⵏⵉⴳⵔⵓ	me
ⵎⵓⵔⵉⵙ	mu
ⵎⵓⵕⵉⵟⴰⵏⵢⴰ	mr
ⵎⵓⵣⵏⴱⵉⵇ	mz
ⵎⵢⴰⵏⵎⴰⵔ	mm
ⵏⴰⵎⵉⴱⵢⴰ	na
ⵏⴰⵡⵔⵓ	nr
ⵏⵉⴱⴰⵍ	np
ⵏⵉⴽⴰⵔⴰⴳⵡⴰ	ni
ⵏⵉⵊⵉⵔⵢⴰ	ng
ⵏⵉⵡⵉ	nu
ⵏⵏⵉⵊⵉⵔ	ne
ⵏⵏⵎⵙⴰ	at
ⵏⵏⵔⵡⵉⵊ	no
ⵏⵢⵓⵣⵉⵍⴰⵏⴷⴰ	nz
ⵓⴽⵔⴰⵏⵢⴰ	ua
ⵓⵔⵓⴳⵡⴰⵢ	uy
ⵓⵖⴰⵏⴷⴰ	ug
ⵓⵙⵜⵔⴰⵍⵢⴰ	au
ⵓⵣⴱⴰⴽⵉⵙⵜⴰⵏ	uz
ⵔⵉⵢⵓⵏⵢⵓⵏ	re
ⵔⵓⵎⴰⵏⵢⴰ	ro
ⵔⵓⵙⵢⴰ	ru
ⵔⵡⴰⵏⴷⴰ	rw
ⵖⴰⵏⴰ	gh
ⵖⵉⵏⵢⴰ	gn
ⵖⵉⵏⵢⴰ ⴱⵉⵙⴰⵡ	gw
ⵖⵉⵏⵢⴰ ⵏ ⵉⴽⵡⴰⴷⵓⵔ	gq
ⵖⵔⵏⴰⵟⴰ	gd
ⵙⴰⵍⴼⴰⴷⵓⵔ	sv
ⵙⴰⵎⵡⴰ	ws
ⵙⴰⵎⵡⴰ ⵜⴰⵎⵉⵔⵉⴽⴰⵏⵉⵜ	as
ⵙⴰⵏⴱⵢⵉⵔ ⴷ ⵎⵉⴽⵍⵓⵏ	pm
ⵙⴰⵏⴼⴰⵏⵙⴰⵏ ⴷ ⴳⵔⵉⵏⴰⴷⵉⵏ	vc
ⵙⴰⵏⴽⵔⵉⵙ ⴷ ⵏⵉⴼⵉⵙ	kn
ⵙⴰⵏⵎⴰⵔⵉⵏⵓ	sm
ⵙⴰⵏⵜⵉⵍⵉⵏ	sh
ⵙⴰⵏⵜⵍⵓⵙⵉ	lc
ⵙⴰⵡⵟⵓⵎⵉ ⴷ ⴱⵔⴰⵏⵙⵉⴱ	st
ⵙⴱⴰⵏⵢⴰ	es
ⵙⵉⵔⴱⵢⴰ	rs
ⵙⵍⵓⴼⴰⴽⵢⴰ	sk
ⵙⵍⵓⴼⵉⵏⵢⴰ	si
ⵙⵏⵖⴰⴼⵓⵔⴰ	sg
ⵙⵓⵔⵉⵏⴰⵎ	sr
ⵙⵓⵔⵢⴰ	sy
ⵙⵔⵉⵍⴰⵏⴽⴰ	lk
ⵙⵙⴰⵄⵓⴷⵉⵢⴰ	sa
ⵙⵙⵉⵏⵉⴳⴰⵍ	sn
ⵙⵙⵉⵔⴰⵍⵢⵓⵏ	sl
ⵙⵙⵉⵛⵉⵍ	sc
ⵙⵙⵓⴷⴰⵏ	sd
ⵙⵙⵓⴷⴰⵏ ⵏ ⵉⴼⴼⵓⵙ	ss
ⵙⵙⵡⵉⴷ	se
ⵙⵡⴰⵣⵉⵍⴰⵏⴷⴰ	sz
ⵙⵡⵉⵙⵔⴰ	ch
ⵚⵚⵓⵎⴰⵍ	so
ⵛⵛⵉⵍⵉ	cl
ⵛⵛⵉⵏⵡⴰ	cn
ⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵜⴰⴷⵉⵎⵓⵇⵔⴰⵜⵉⵜ ⵏ ⴽⵓⵏⴳⵓ	cd
ⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵜⴰⴷⵓⵎⵉⵏⵉⴽⵜ	do
ⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵜⴰⵏⴰⵎⵎⴰⵙⵜ ⵏ ⵉⴼⵔⵉⵇⵢⴰ	cf
ⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵜⴰⵜⵛⵉⴽⵉⵜ	cz
ⵜⴰⴳⵍⴷⵉⵜ ⵉⵎⵓⵏⵏ	gb
ⵜⴰⴷⵊⴰⴽⵉⵙⵜⴰⵏ	tj
ⵜⴰⵎⵏⴰⴹⵜ ⵜⴰⵏⴳⵍⵉⵣⵉⵜ ⵏ ⵓⴳⴰⵔⵓ ⴰⵀⵉⵏⴷⵉ	io
ⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⴽⴰⴱⴱⵉⵔⴷⵉ	cv
ⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⴽⴰⵢⵎⴰⵏ	ky
ⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⴽⵓⴽ	ck
ⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵎⴰⵍⴰⵡⵉ	fk
ⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵎⴰⵔⵛⴰⵍ	mh
ⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵎⴰⵔⵢⴰⵏ ⵏ ⵉⵥⵥⵍⵎⴹ	mp
ⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵏⵓⵔⴼⵓⵍⴽ	nf
ⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵙⴰⵍⵓⵎⴰⵏ	sb
ⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵜⵓⵔⴽⵢⴰ ⴷ ⴽⴰⵢⴽ	tc
ⵜⵉⴳⵣⵉⵔⵉⵏ ⵜⵉⵎⴳⴰⴷ ⵏ ⵉⵡⵓⵏⴰⴽ ⵎⵓⵏⵏⵉⵏ	vi
ⵜⵉⴳⵣⵉⵔⵉⵏ ⵜⵉⵎⴳⴰⴷ ⵏ ⵏⵏⴳⵍⵉⵣ	vg
ⵜⵉⵎⵓⵔ ⵏ ⵍⵇⴱⵍⵜ	tl
ⵜⵓⴼⴰⵍⵓ	tv
ⵜⵓⵏⵙ	tn
ⵜⵓⵔⴽⵎⴰⵏⵙⵜⴰⵏ	tm
ⵜⵓⵔⴽⵢⴰ	tr
ⵜⵔⵉⵏⵉⴷⴰⴷ ⴷ ⵟⵓⴱⴰⴳⵓ	tt
ⵜⵛⴰⴷ	td
ⵟⴰⵏⵥⴰⵏⵢⴰ	tz
ⵟⴰⵢⵍⴰⵏⴷ	th
ⵟⴰⵢⵡⴰⵏ	tw
ⵟⵓⴳⵓ	tg
ⵟⵓⴽⵍⴰⵡ	tk
ⵟⵓⵏⴳⴰ	to
ⵡⴰⵍⵉⵙ ⴷ ⴼⵓⵜⵓⵏⴰ	wf
ⵢⴰⵎⴰⵏ	ye
ⵣⴰⵎⴱⵢⴰ	zm
ⵣⵉⵎⴱⴰⴱⵡⵉ	zw
アイスランド	is
アイルランド	ie
アセンション島	ac
アゼルバイジャン	az
アフガニスタン	af
アメリカ合衆国	us
アラブ首長国連邦	ae
アルジェリア	dz
アルゼンチン	ar
アルバ	aw
アルバニア	al
アルメニア	am
アンギラ	ai
アンゴラ	ao
アンティグア バーブーダ	ag
アンドラ	ad
イエメン	ye
イギリス	gb
イスラエル	il
イタリア	it
イラク	iq
イラン	ir
インド	in
インドネシア	id
ウォリス フツナ	wf
ウガンダ	ug
ウガンダ共和国	ug
ウクライナ	ua
ウズベキスタン	uz
ウルグアイ	uy
エクアドル	ec
エジプト	eg
エストニア	ee
エチオピア	et
エリトリア	er
エリトリア国	er
エルサルバドル	sv
オマーン	om
オランダ	nl
オランダ領カリブ	bq
オーストラリア	au
オーストリア	at
オーランド諸島	ax
カザフスタン	kz
カタール	qa
カナダ	ca
カメルーン	cm
カンボジア	kh
カーボベルデ	cv
ガイアナ	gy
ガボン	ga
ガンビア	gm
ガーナ	gh
ガーンジー	gg
キプロス	cy
キュラソー	cw
キューバ	cu
キリバス	ki
キルギス	kg
ギニア	gn
ギニアビサウ	gw
ギリシャ	gr
クウェイト	kw
クウェート	kw
クック諸島	ck
クリスマス島	cx
クロアチア	hr
グアテマラ	gt
グアドループ	gp
グアム	gu
グリーンランド	gl
グルジア	ge
グレナダ	gd
ケイマン諸島	ky
ケニア	ke
ココスキーリング諸島	cc
コスタリカ	cr
コモロ	km
コロンビア	co
コンゴ共和国	cg
コンゴ共和国ブラザビル	cg
コンゴ民主共和国	cd
コンゴ民主共和国キンシャサ	cd
コートジボワール	ci
サウジアラビア	sa
サモア	ws
サン バルテルミー島	bl
サン マルタン	mf
サントメ プリンシペ	st
サンピエール島 ミクロン島	pm
サンマリノ	sm
ザンビア	zm
シエラレオネ	sl
シリア	sy
シリア アラブ共和国	sy
シンガポール	sg
シント マールテン	sx
ジブチ	dj
ジブラルタル	gi
ジャマイカ	jm
ジャージー	je
ジョージア	ge
ジンバブエ	zw
スイス	ch
スウェーデン	se
スバールバル諸島 ヤンマイエン島	sj
スペイン	es
スリナム	sr
スリランカ	lk
スロバキア	sk
スロベニア	si
スワジランド	sz
スーダン	sd
スーダン共和国	sd
セネガル	sn
セルビア	rs
セントクリストファー ネイビス	kn
セントビンセント グレナディーン諸島	vc
セントヘレナ	sh
セントルシア	lc
セーシェル	sc
ソマリア	so
ソロモン諸島	sb
タイ	th
タジキスタン	tj
タンザニア	tz
タークス カイコス諸島	tc
チェコ共和国	cz
チャド	td
チャド共和国	td
チュニジア	tn
チリ	cl
ツバル	tv
ディエゴガルシア島	dg
デンマーク	dk
トケラウ	tk
トリニダード トバゴ	tt
トリニダード トバゴ共和国	tt
トルクメニスタン	tm
トルコ	tr
トンガ	to
トーゴ	tg
ドイツ	de
ドミニカ共和国	do
ドミニカ国	dm
ナイジェリア	ng
ナウル	nr
ナミビア	na
ニウエ島	nu
ニカラグア	ni
ニジェール	ne
ニューカレドニア	nc
ニュージーランド	nz
ネパール	np
ノルウェー	no
ノーフォーク島	nf
ハイチ	ht
ハンガリー	hu
ハード島 マクドナルド諸島	hm
バチカン市国	va
バヌアツ	vu
バハマ	bs
バミューダ	bm
バルバドス	bb
バングラデシュ	bd
バーレーン	bh
パキスタン	pk
パナマ	pa
パプアニューギニア	pg
パラオ	pw
パラグアイ	py
パレスチナ	ps
ピトケアン諸島	pn
フィジー	fj
フィリピン	ph
フィンランド	fi
フェロー諸島	fo
フォークランド諸島	fk
フランス	fr
ブラジル	br
ブルガリア	bg
ブルキナファソ	bf
ブルネイ	bn
ブルンジ	bi
ブータン	bt
ブーベ島	bv
プエルトリコ	pr
ベトナム	vn
ベナン	bj
ベネズエラ	ve
ベラルーシ	by
ベリーズ	bz
ベルギー	be
ペルー	pe
ホンジュラス	hn
ボスニア ヘルツェゴビナ	ba
ボツワナ	bw
ボリビア	bo
ポルトガル	pt
ポーランド	pl
マケドニア	mk
マダガスカル	mg
マヨット島	yt
マラウイ	mw
マリ	ml
マリ共和国	ml
マルタ	mt
マルティニーク	mq
マレーシア	my
マン島	im
マーシャル諸島	mh
ミクロネシア連邦	fm
ミャンマー	mm
メキシコ	mx
モザンビーク	mz
モスクワ	ru
モナコ	mc
モルディブ	mv
モルドバ	md
モロッコ	ma
モンゴル	mn
モンテネグロ	me
モントセラト	ms
モーリシャス	mu
モーリタニア	mr
ヨルダン	jo
ラオス	la
ラトビア	lv
リトアニア	lt
リヒテンシュタイン	li
リビア	ly
リベリア	lr
ルクセンブルグ	lu
ルワンダ	rw
ルワンダ共和国	rw
ルーマニア	ro
レソト	ls
レバノン	lb
レユニオン島	re
ロシア	ru
ロシア連邦	ru
上海	cn
不丹	bt
东帝汶	tl
中华人民共和国	cn
中国	cn
中国澳门特别行政区	mo
中国香港特别行政区	hk
中央アフリカ共和国	cf
中華人民共和国	cn
中華人民共和国マカオ特別行政区	mo
中華人民共和国香港特別行政区	hk
中華人民共和國	cn
中華人民共和國澳門特別行政區	mo
中華人民共和國香港特別行政區	hk
中華民國	tw
中華民國臺灣	tw
中華民國臺灣省	tw
中非共和国	cf
中非共和國	cf
丹麥	dk
丹麦	dk
乌克兰	ua
乌兹别克斯坦	uz
乌干达	ug
乌拉圭	uy
乌鲁木齐	cn
乍得	td
也門	ye
也门	ye
云南	cn
亚美尼亚	am
亞塞拜然	az
亞美尼亞	am
仏領ギアナ	gf
仏領ポリネシア	pf
仏領極南諸島	tf
以色列	il
伊拉克	iq
伊朗	ir
伯利兹	bz
伯利茲	bz
佛得角	cv
俄罗斯	ru
俄羅斯	ru
保加利亚	bg
保加利亞	bg
克利珀顿岛	cp
克罗地亚	hr
克羅地亞	hr
克羅埃西亞	hr
关岛	gu
内蒙古	cn
冈比亚	gm
冰岛	is
冰島	is
冷岸及央麥恩群島	sj
几内亚	gn
几内亚比绍	gw
列支敦士登	li
列支敦斯登	li
刚果布	cg
刚果金	cd
利比亚	ly
利比亞	ly
利比里亚	lr
利比里亞	lr
剛果 布拉薩	cg
剛果 金夏沙	cd
剛果布拉薩	cg
剛果金夏沙	cd
加彭	ga
加拿大	ca
加納	gh
加纳	gh
加蓬	ga
匈牙利	hu
北マリアナ諸島	mp
北京	cn
北朝鮮	kp
北韓	kp
北馬里亞納群島	mp
北马里亚纳群岛	mp
千里達及托巴哥	tt
千里達和多巴哥	tt
南アフリカ	za
南ジョージア島 南サンドイッチ諸島	gs
南スーダン	ss
南スーダン共和国	ss
南乔治亚岛和南桑威齐群岛	gs
南京	cn
南佐治亞島與南桑威奇群島	gs
南喬治亞與南三明治群島	gs
南宁	cn
南昌	cn
南极洲	aq
南極	aq
南極洲	aq
南苏丹	ss
南蘇丹	ss
南非	za
南韓	kr
博茨瓦納	bw
博茨瓦纳	bw
卡塔尔	qa
卡塔爾	qa
卡達	qa
卢旺达	rw
卢森堡	lu
印尼	id
印度	in
印度尼西亚	id
危地馬拉	gt
危地马拉	gt
厄利垂亞	er
厄瓜多	ec
厄瓜多尔	ec
厄瓜多爾	ec
厄立特里亚	er
厄立特里亞	er
叙利亚	sy
古巴	cu
可可斯群島	cc
台湾	tw
台灣	tw
史瓦濟蘭	sz
吉尔吉斯斯坦	kg
吉布地	dj
吉布提	dj
吉林	cn
吉爾吉斯	kg
吉里巴斯	ki
吐瓦魯	tv
呼和浩特	cn
哈尔滨	cn
哈萨克斯坦	kz
哈薩克	kz
哥伦比亚	co
哥倫比亞	co
哥斯大黎加	cr
哥斯达黎加	cr
哥斯達黎加	cr
喀麥隆	cm
喀麦隆	cm
喬治亞共和國	ge
四川	cn
图瓦卢	tv
圖瓦盧	tv
土克斯及開科斯群島	tc
土库曼斯坦	tm
土庫曼	tm
土耳其	tr
圣卢西亚	lc
圣基茨和尼维斯	kn
圣多美和普林西比	st
圣巴泰勒米	bl
圣文森特和格林纳丁斯	vc
圣皮埃尔和密克隆群岛	pm
圣诞岛	cx
圣赫勒拿	sh
圣马力诺	sm
圭亚那	gy
圭亞那	gy
坦尚尼亞	tz
坦桑尼亚	tz
坦桑尼亞	tz
埃及	eg
埃塞俄比亚	et
埃塞俄比亞	et
基里巴斯	ki
塔吉克	tj
塔吉克斯坦	tj
塞內加爾	sn
塞内加尔	sn
塞尔维亚	rs
塞席爾	sc
塞拉利昂	sl
塞浦路斯	cy
塞爾維亞	rs
塞舌尔	sc
塞舌爾	sc
墨西哥	mx
多哥	tg
多哥共和國	tg
多明尼加共和國	do
多米尼克	dm
多米尼加共和国	do
多米尼加共和國	do
大韓民国	kr
天津	cn
太原	cn
奈及利亞	ng
奥兰群岛	ax
奥地利	at
奧地利	at
奧蘭群島	ax
委內瑞拉	ve
委内瑞拉	ve
孟加拉	bd
孟加拉国	bd
宁夏	cn
安哥拉	ao
安圭拉	ai
安地卡及巴布達	ag
安徽	cn
安提瓜和巴布达	ag
安提瓜和巴布達	ag
安道尔	ad
安道爾	ad
宏都拉斯	hn
密克罗尼西亚	fm
密克羅尼西亞群島	fm
寮國	la
尚比亞	zm
尼加拉瓜	ni
尼日	ne
尼日利亚	ng
尼日利亞	ng
尼日尔	ne
尼日爾	ne
尼泊尔	np
尼泊爾	np
山东	cn
山西	cn
岡比亞	gm
巴勒斯坦自治區	ps
巴勒斯坦领土	ps
巴哈馬	bs
巴哈马	bs
巴基斯坦	pk
巴巴多斯	bb
巴布亚新几内亚	pg
巴布亞新幾內亞	pg
巴布亞紐幾內亞	pg
巴拉圭	py
巴拿馬	pa
巴拿马	pa
巴林	bh
巴西	br
巴貝多	bb
布吉納法索	bf
布基納法索	bf
布基纳法索	bf
布威島	bv
布维岛	bv
布隆迪	bi
希腊	gr
希臘	gr
帕劳	pw
帛琉	pw
幾內亞	gn
幾內亞比索	gw
幾內亞比紹	gw
广东	cn
广西	cn
库克群岛	ck
库拉索	cw
庫克群島	ck
庫拉索	cw
开曼群岛	ky
德国	de
德國	de
意大利	it
愛沙尼亞	ee
愛爾蘭	ie
成都	cn
所罗门群岛	sb
所羅門群島	sb
托克劳	tk
托克勞群島	tk
拉脫維亞	lv
拉脱维亚	lv
拉萨	cn-xz
挪威	no
捷克共和国	cz
捷克共和國	cz
摩尔多瓦	md
摩洛哥	ma
摩爾多瓦	md
摩納哥	mc
摩纳哥	mc
敘利亞	sy
文莱	bn
斐济	fj
斐濟	fj
斯威士兰	sz
斯威士蘭	sz
斯洛伐克	sk
斯洛文尼亚	si
斯洛文尼亞	si
斯洛維尼亞	si
斯瓦尔巴特和扬马延	sj
斯瓦爾巴特群島及揚馬延島	sj
斯里兰卡	lk
斯里蘭卡	lk
新加坡	sg
新喀里多尼亚	nc
新喀里多尼亞	nc
新疆	cn
新疆维吾尔自治区	cn
新西兰	nz
日本	jp
日本国	jp
昆明	cn
智利	cl
曼岛	im
曼島	im
朝鮮民主主義人民共和国	kp
朝鲜	kp
杭州	cn
東ティモール	tl
東加	to
東帝汶	tl
查德	td
柬埔寨	kh
根西岛	gg
根西島	gg
格林納達	gd
格林纳达	gd
格瑞那達	gd
格陵兰	gl
格陵蘭	gl
格魯吉亞	ge
格鲁吉亚	ge
梵蒂冈	va
梵蒂岡	va
模里西斯	mu
武汉	cn
比利时	be
比利時	be
毛里塔尼亚	mr
毛里塔尼亞	mr
毛里求斯	mu
毛里裘斯	mu
江苏	cn
江西	cn
汤加	to
汶萊	bn
沈阳	cn
沙烏地阿拉伯	sa
沙特阿拉伯	sa
河北	cn
河南	cn
法国	fr
法國	fr
法属南部领地	tf
法属圣马丁	mf
法属圭亚那	gf
法属波利尼西亚	pf
法屬南方屬地	tf
法屬南部地區	tf
法屬圭亞那	gf
法屬波利尼西亞	pf
法屬玻里尼西亞	pf
法屬聖馬丁	mf
法罗群岛	fo
法羅群島	fo
波兰	pl
波士尼亞與赫塞哥維納	ba
波多黎各	pr
波斯尼亚和黑塞哥维那	ba
波斯尼亞和黑塞哥維那	ba
波札那	bw
波蘭	pl
泰国	th
泰國	th
泽西岛	je
津巴布韋	zw
津巴布韦	zw
洪都拉斯	hn
济南	cn
浙江	cn
海南	cn
海地	ht
湖北	cn
湖南	cn
湯加	to
澤西島	je
澳大利亚	au
澳洲	au
澳門	mo
烏克蘭	ua
烏干達	ug
烏拉圭	uy
烏茲別克	uz
爱尔兰	ie
爱沙尼亚	ee
牙买加	jm
牙買加	jm
特克斯和凯科斯群岛	tc
特克斯和凱科斯群島	tc
特立尼达和多巴哥	tt
獅子山	sl
玻利維亞	bo
玻利维亚	bo
瑙魯	nr
瑙鲁	nr
瑞典	se
瑞士	ch
瓜地洛普	gp
瓜地馬拉	gt
瓜德罗普	gp
瓦利斯和富图纳	wf
瓦利斯和富圖納群島	wf
瓦努阿图	vu
瓦努阿圖	vu
甘比亞	gm
甘肃	cn
留尼旺	re
留尼汪	re
白俄罗斯	by
白俄羅斯	by
百慕大	bm
百慕達	bm
皮特凯恩群岛	pn
皮特凱恩島	pn
皮特肯群島	pn
盧安達	rw
盧旺達	rw
盧森堡	lu
直布罗陀	gi
直布羅陀	gi
石家庄	cn
福克兰群岛	fk
福克蘭群島	fk
福州	cn
福建	cn
科威特	kw
科摩罗	km
科摩羅	km
科特迪瓦	ci
科科斯基林群岛	cc
科科斯基林群島	cc
秘魯	pe
秘鲁	pe
突尼斯	tn
突尼西亞	tn
立陶宛	lt
米国	us
米領サモア	as
米領ヴァージン諸島	vi
米領太平洋諸島	um
約旦	jo
納米比亞	na
紐埃島	nu
紐西蘭	nz
索羅門群島	sb
索馬利亞	so
索馬里	so
索马里	so
維德角	cv
緬甸	mm
约旦	jo
纳米比亚	na
纽埃	nu
缅甸	mm
罗马尼亚	ro
羅馬尼亞	ro
美国	us
美国本土外小岛屿	um
美國	us
美國本土外小島嶼	um
美属维京群岛	vi
美属萨摩亚	as
美屬維京群島	vi
美屬維爾京群島	vi
美屬薩摩亞	as
義大利	it
老挝	la
老撾	la
聖克里斯多福及尼維斯	kn
聖基茨和尼維斯	kn
聖多美和普林西比	st
聖多美普林西比	st
聖巴泰勒米	bl
聖巴瑟米	bl
聖文森及格瑞那丁	vc
聖文森特和格林納丁斯	vc
聖皮埃爾和密克隆群島	pm
聖盧西亞	lc
聖誕島	cx
聖赫勒拿島	sh
聖露西亞	lc
聖馬利諾	sm
肯亞	ke
肯尼亚	ke
肯雅	ke
芬兰	fi
芬蘭	fi
苏丹	sd
苏里南	sr
英国	gb
英國	gb
英属印度洋领地	io
英属维京群岛	vg
英屬印度洋領土	io
英屬印度洋領地	io
英屬維京群島	vg
英屬維爾京群島	vg
英領インド洋地域	io
英領ヴァージン諸島	vg
茅利塔尼亞	mr
荷兰	nl
荷兰加勒比区	bq
荷属圣马丁	sx
荷屬聖馬丁	sx
荷屬阿魯巴	aw
荷蘭	nl
荷蘭加勒比區	bq
莫三比克	mz
莫斯科	ru
莫斯科 俄罗斯	ru
莫桑比克	mz
莱索托	ls
菲律宾	ph
菲律賓	ph
萊索托	ls
萨尔瓦多	sv
萨摩亚	ws
萬那杜	vu
葉門	ye
葛摩	km
葡萄牙	pt
蒙古	mn
蒙哲臘	ms
蒙特內哥羅	me
蒙特塞拉特	ms
蒲隆地	bi
蓋亞那	gy
薩克	cq
薩摩亞	ws
薩爾瓦多	sv
蘇丹	sd
蘇利南	sr
蘇里南	sr
衣索比亞	et
西サハラ	eh
西宁	cn
西安	cn
西撒哈拉	eh
西班牙	es
西藏	cn-xz
諾福克島	nf
諾魯	nr
诺福克岛	nf
象牙海岸	ci
貝南	bj
貝寧	bj
貝里斯	bz
賴比瑞亞	lr
賴索托	ls
賽普勒斯	cy
贊比亞	zm
贝宁	bj
贵州	cn
贵阳	cn
赞比亚	zm
赤道ギニア	gq
赤道几内亚	gq
赤道幾內亞	gq
赫德岛和麦克唐纳群岛	hm
赫德島和麥克唐納群島	hm
越南	vn
辛巴威	zw
辽宁	cn
迦納	gh
重庆	cn
银川	cn
长春	cn
长沙	cn
開曼群島	ky
關島	gu
阿塞拜疆	az
阿富汗	af
阿尔及利亚	dz
阿尔巴尼亚	al
阿拉伯联合酋长国	ae
阿拉伯聯合大公國	ae
阿拉伯聯合酋長國	ae
阿曼	om
阿曼王國	om
阿根廷	ar
阿森松岛	ac
阿爾及利亞	dz
阿爾巴尼亞	al
阿魯巴	aw
阿鲁巴	aw
陕西	cn
青海	cn
韩国	kr
香港	hk
香港特别行政区	hk
馬丁尼克島	mq
馬來西亞	my
馬其頓	mk
馬利	ml
馬恩島	im
馬拉威	mw
馬拉維	mw
馬爾他	mt
馬爾代夫	mv
馬爾地夫	mv
馬約特	yt
馬紹爾群島	mh
馬耳他	mt
馬達加斯加	mg
馬里	ml
马其顿	mk
马尔代夫	mv
马拉维	mw
马提尼克	mq
马来西亚	my
马约特	yt
马绍尔群岛	mh
马耳他	mt
马达加斯加	mg
马里	ml
鮑威特島	bv
黎巴嫩	lb
黑山	me
黑龙江	cn
ꀠꑭ	br
ꂰꇩ	us
ꃔꇩ	fr
ꄓꇩ	de
ꊉꇆꌦ	ru
ꍏꇩ	cn
ꏝꀪ	jp
ꑱꇩ	gb
ꑴꄊꆺ	it
ꑴꄗ	in
ꔀꔸꔳꕟ	er
ꔆꔷꔘ	bz
ꔋꕩ ꕒꕌꖺ ꕸꖃꔀ	sl
ꔎꔒ ꗃ ꔳꗞꖻ	tl
ꔒꔫꕩ	ly
ꔒꕑꗟꘋ	lb
ꔓꗠꖻ	re
ꔖꗼꔷ	sc
ꔚꔷ	cl
ꔛꔟꔻ ꔤꔺꕩ ꗛꔤꘂ ꕗꕴꔀ ꕮ	io
ꔛꔟꔻ ꗩꗡ ꗏ ꖷꖬ ꔳꘋꗣ	vg
ꔛꗨꗢ	jp
ꔝꘈꘋ	ye
ꔞꔀꕮꘋ ꔳꘋꗣ	ky
ꔞꔪ ꗲꔵ ꔳꘋꗣ	cv
ꔞꕰ	ke
ꔤꔳꖎꔪꕩ	et
ꔤꔺꕩ	in
ꔤꕚꔷ	it
ꔤꕟꕃ	iq
ꔤꕟꘋ	ir
ꔤꖆꕇꔻꕩ	id
ꔪꔳꕪꕆ	pn
ꔪꖳꕿ ꔸꖏ	pr
ꔱꔒꔪꘋ	ph
ꔱꔤꕀ	fj
ꔱꘋ ꖨꕮꕊ	fi
ꔷꖇꕿ	ls
ꔷꖤꔃꕇꕰ	lt
ꔷꗿꘋꔻꗳꘋ	li
ꔻꕇꕭꕌ	sn
ꔻꕩꘋ	sy
ꔻꕬꕶꕱ	sg
ꔻꖃꔍꕇꕰ	si
ꔻꖃꕙꕃꕩ	sk
ꔻꘋ ꔪꘂ ꗪ ꕆꔞꗏꘋ	pm
ꔻꘋ ꔲꘋꔻꘋ ꗪ ꖶꔓꕯꔵꘋ ꖸ	vc
ꔻꘋ ꕃꔳꔻ ꗪ ꔕꔲꔻ	kn
ꔻꘋ ꖨꔻꕩ	lc
ꔻꘋ ꗥꔷꕯ	sh
ꔽꔤ ꖨꕮ ꕯꕮꕊ	nz
ꔽꕓꖜꔃ	zw
ꕀꖜꔳ	dj
ꕀꖜꕟꕚ	gi
ꕃꔸꕑꔳ	ki
ꕃꕅꔻꕚꘋ	kg
ꕃꖳꕑ	cu
ꕅꔤꕇ	gn
ꕅꔤꕇ ꔫꕢꕴ	gw
ꕆꔖꕞ	eg
ꕆꕩꘋꕮ	mm
ꕆꖏꕇꔻꕩ	fm
ꕇꕐꔷ	np
ꕇꕪꕟꖶꕎ	ni
ꕉꔓ ꖨꕮꕊ	ie
ꕉꔤꔻ ꖨꕮꕊ	is
ꕉꔱꔸꕪ ꗛꔤ ꔒꘋꗣ ꗏ ꕸꖃꔀ	za
ꕉꔱꔸꕪ ꗳ ꗳ ꕸꖃꔀ	cf
ꕉꔱꕭꔕꔻꕚꘋ	af
ꕉꔷꔠꔸꕩ	dz
ꕉꔷꕑꕇꕩ	al
ꕉꕄꕞ	ai
ꕉꕆꕯ	am
ꕉꕤꕑꔤꕧꘋ	az
ꕉꖆꕟ	ad
ꕉꖐꕞ	ao
ꕉꖩꕑ	aw
ꕉꘀꘋꔳꕯ	ar
ꕉꘋꔳꖶꕎ ꗪ ꕑꖜꕜ	ag
ꕌꔤꔳ	ht
ꕎꔷꔻ ꗪ ꖢꖤꕯ	wf
ꕐꔒꔻꔳꕯ ꔎꔒ ꕀꔤ ꗛꔤ ꕞ ꗱ ꗪ ꕭꕌꕤ	ps
ꕐꕃꔻꕚꘋ	pk
ꕐꕟꗝꔀ	py
ꕐꕯꕮ	pa
ꕐꖃ	pw
ꕐꖛꕎ ꕅꔤꕇ ꕯꕮꕊ	pg
ꕐꘊꔧ	es
ꕑꔆꖁꔻ	bb
ꕑꕅꕞꗵꔼ	bd
ꕑꕇꔻꕞꔤꕞ	il
ꕑꕌꕮꔻ	bs
ꕑꗸꘋ	bh
ꕘꔷꕃ ꖨꕮ ꔳꘋꗣ	fk
ꕙꔳꕪꘋ ꕸꖃꔀ	ve
ꕙꖸꕎꖤ	vu
ꕚꔤ ꖨꕮꕊ	th
ꕚꔤꕎꘋ	tw
ꕚꕀꕃꔻꕚꘋ	tj
ꕚꖣꖨ	tv
ꕚꘋꕤꕇꕰ	tz
ꕜꕇꕮꕃ	dk
ꕞꔤꔫꕩ	lr
ꕞꔳꔲꕩ	lv
ꕞꕌꖝ ꕸꖃꔀ	sa
ꕞꕴꔻ	la
ꕟꖙꕡ	rw
ꕢꕴ ꕿꔈ ꗪ ꕉ ꕮꔧ ꕗꕴꔀ	st
ꕢꕹꖙꕉ	ws
ꕢꗡꖛꗐꔻ	cy
ꕤꔭꕩ	zm
ꕦꔤꕯ	cn
ꕦꔵ	td
ꕧꕓ ꖴꕎ ꖨꕮꕊ	gl
ꕧꕮꔧ	de
ꕧꕮꔧꕪ	jm
ꕪꔈꖩꘋ	cm
ꕪꔷꖁꕇꕰ ꕯꕮꕊ	nc
ꕪꕚꕌ	qa
ꕪꕤꔻꕚꘋ	kz
ꕪꕯꕜ	ca
ꕪꕹꔵꕩ	kh
ꕭꔭꕩ	gm
ꕭꕌꕯ	gh
ꕭꕷꘋ	ga
ꕮꔒꔻꕩ	my
ꕮꔖꖁꕇꕰ	mk
ꕮꔳꕇꕃ	mq
ꕮꔷ	ml
ꕮꔷꕜꔍ	mv
ꕮꔸꖆ ꕢꘋ	sm
ꕮꕊꕚ	mt
ꕮꕊꕣ ꔳꘋꗣ	mh
ꕮꕜꕭꔻꕪ	mg
ꕮꕞꕌꔨ	mw
ꕮꗚꔎ	yt
ꕯꔤꕀꔸꕩ	ng
ꕯꔤꕧ	ne
ꕯꕆꔫꕩ	na
ꕱꕮꘋ	om
ꕶꕱ	us
ꕶꕱ ꕢꕹꕎ	as
ꕶꕱ ꗩꗡ ꗏ ꖷꖬ ꔳꘋꗣ	vi
ꕶꕿꕃꔤ ꕸꖃꔀ	pt
ꕶꗷꘋ	pl
ꕷꔷꔲꕩ	bo
ꕷꔻꕇꕰ ꗪ ꗥꕤꖑꔲꕯ	ba
ꕷꕃꕯ ꕘꖇ	bf
ꕷꖬꕎꕯ	bw
ꕹꕤꔭꕃ	mz
ꕿꔞꖃ	tk
ꕿꖑ	tg
ꖁꕆꕇꕪ	dm
ꖁꕆꕇꕪꘋ ꕸꕱꔀ	do
ꖄꕆꕇꕰ	ro
ꖆꖩ	nr
ꖇꕮꔷꕩ	so
ꖏꔓꔻꕩ	hr
ꖏꔳ ꕾꕎ	ci
ꖏꔸꕩ ꗛꔤ ꔒꘋꗣ ꗏ	kr
ꖏꔸꕩ ꗛꔤ ꕪꘋꗒ	kp
ꖏꔻꕚ ꔸꕪ	cr
ꖏꕃ ꔳꘋꗣ	ck
ꖏꕹꖄꔻ	km
ꖏꖐ	cg
ꖏꖐ ꗵꗞꖴꕟꔎ ꕸꖃꔀ	cd
ꖒꔷꖁꕙ	md
ꖕꕯꔤꗳ	gb
ꖜꕚꘋ	bt
ꖜꕟꔘꔀ	br
ꖜꖩꔺ	bi
ꖜꖩꘉꔧ	bn
ꖢꕟꘋꔻ	fr
ꖤꔸꔕꕜ ꗪ ꕿꔆꖑ	tt
ꖤꕇꔻꕩ	tn
ꖦꕰꕊ ꗳ ꕅꔤꕇ	gq
ꖬꔃꕤ ꖨꕮꕊ	ch
ꖬꔨꗵꘋ	se
ꖬꔸ ꕞꘋꕪ	lk
ꖬꔸꕯꔈ	sr
ꖬꕎꔽ ꖨꕮꕊ	sz
ꖬꕞꔤꕮꕊꕯ ꔳꘋꗣ	sb
ꖬꗵꘋ	sd
ꖳꔓꗝꔀ	uy
ꖳꕭꕡ	ug
ꖳꕯꔤꗳ ꕉꕟꔬ ꗡꕆꔓꔻ	ae
ꖳꖴꔓꘋ	ua
ꖳꗩꕃꔻꕚꘋ	uz
ꖴꔃꔳ	kw
ꖶꕎꔎꕮꕞ	gt
ꖶꕎꔐꖨꔅ	gp
ꖶꕎꕆ	gu
ꖶꕟꕯꕜ	gd
ꖶꕩꕯ	gy
ꖸꔃꔤ	nu
ꖺꔻꖤꕎ	at
ꖺꖬꖤꔃꔷꕩ	au
ꖽꖫꕟ	hn
ꖽꘋꕭꔓ	hu
ꗂꔠꔸꕩ	bg
ꗋꕬ	to
ꗋꖺꕃ	tr
ꗋꖺꕃꔻ ꗪ ꕪꔤꖏꔻ ꔳꘋꗣ	tc
ꗋꖺꕃꕮꕇꔻꕚꘋ	tm
ꗏꔻꘋꗂꖺ	lu
ꗐꖺꔻꕩ	ru
ꗘꖺꕀꕩ	ge
ꗘꖺꗵꘋ	jo
ꗛꔤ ꕪꘋꗒ ꕮꔸꕩꕯ ꔳꘋꗣ	mp
ꗛꗏꔭꕩ	co
ꗞꔓꔎꕇꕰ	mr
ꗞꔓꗔ	mu
ꗞꕟꖏ	ma
ꗞꕯꖏ	mc
ꗞꖐꔷꕩ	mn
ꗞꘋꔖꕟꔳ	ms
ꗟꖺꔃ	no
ꗟꖺꗉ ꔳꘋꗣ	nf
ꗡꔻꕿꕇꕰ	ee
ꗡꖴꔃꗍ	ec
ꗡꗷ ꕢꔍꗍꖺ	sv
ꗥꗷꘋ	gr
ꗨꗡꖩ	pe
ꗩꕀꗚꘋ	be
ꗩꕇꘋ	bj
ꗩꕞꖩꔻ	by
ꗩꖷꕜ	bm
ꗱꘋꔻ ꕶꔷꕇꔻꕩ	pf
ꗱꘋꔻ ꖶꕎꕯ	gf
ꗲꕇꖮꔃꕞ	vn
ꗿꕃ ꕸꖃꔀ	cz
ꘈꔻꖏ	mx
ꘉꕜ ꖨꕮꕊ	nl
ꙗ҆пѡніа	jp
ꭰᏸꮯ ꮎꮏ ꭸꮵꮈꮙꮧ ꭰꮒꮺꮜ ꭰꮄ ꭰꮒꮑꮻꮝ	kn
ꭰᏸꮯ ꮷꮎꮅꭺꭿ ꮎꮏ ꮉꭲꮙꮒꮟꮿ	fm
ꭰꭲꮄꮒꮧ	ie
ꭰꮅꮋꮒꭰ	am
ꭰꮅꮗꮒꮿ	al
ꭰꮅꮵꮅꮿ	dz
ꭰꮇꮖ	aw
ꭰꮉᏸꮯ	us
ꭰꮊꮅꭷ ꮜꮌꭰ	as
ꭰꮒꭶꮈꮳ ꮖꮅꮒꮟꭰ	pf
ꭰꮒꭶꮈꮵ ꭹꭰ	gf
ꭰꮒꭹꮃ	ai
ꭰꮒꭺꮃ	ao
ꭰꮒꮘꮅꭹꮓ	ph
ꭰꮒꮝꮖꮒᏹ	es
ꭰꮒꮩꮃ	ad
ꭰꮒꮫꮵ	de
ꭰꮝꮯꮿ	at
ꭰꮟꮅꮖꮜꮒ	az
ꭰꮣꮝꮣᏼꮂꮝꭹ ꭴꭶꮪꮫ	ck
ꭰꮵꮈꮙꮧ ꭾꮅꮎ	sh
ꭰꮵꮈꮙꮧ ꮖꮥꮃꮋ	bl
ꭰꮵꮈꮙꮧ ꮱꮱ	mf
ꭰꮵꮒꮨꮒꭰ	ar
ꭰꮻꭸꮒꮝꮦꮒ	af
ꭱꮃꮧꮬ	au
ꭱꮅꮯꮿ	er
ꭱꮖꮩꮅ	ec
ꭱꮖꮩꮅꭰꮅ ꭹꭲꮒ	gq
ꭱꮝꮩꮒꮿ	ee
ꭲꭼꮎꮥꮎ ꭲꮴᏻꮝꮧ	cv
ꭲꮃꭹ	iq
ꭲꮄꮒ	ir
ꭲꮒꮩꮒꮝꮿ	id
ꭲꮕꮧꮎ	in
ꭲꮟꮅᏹ	il
ꭲꮴ ꭷꮅꮩꮒꭰꮒ	nc
ꭲꮴ ꮟꭲꮄꮒꮧ	nz
ꭲꮴꮝꮫᏹ	gl
ꭲꮵꮘꭲ	eg
ꭲꮼꮅ ꮎꮏ ꭰꮉᏻꮆꮧ	ci
ꭳꮄꮕꮣ ꮪꭶꮪꮫꭲ	ax
ꭳꮊꮒ	om
ꭴꮝꮧ ꭴꭶꮪꮫꭲ ꮎꮏ ꭰꮝꭶꮿ	im
ꭴꮺꮨ ꭰꮄ ꮖꮚꮣ	ag
ꭶꭰꮎ	gh
ꭶꮈꮵᏹ	fr
ꭶꮉꮘꭲꭰ	gm
ꭶꮙꮒ	ga
ꭶꮿꮎ	gy
ꭷꮅꮖꮨ	ki
ꭷꮆꭱꮟꭰ	hr
ꭷꮉꮇꮒ	cm
ꭷꮉꮙꮧꭰꮒ	kh
ꭷꮒꭺ	cd
ꭷꮒꭺ ꮝꭶꮪꭹ	cg
ꭷꮞꭷꮝꮥꮒ	kz
ꭷꮤꮅ	qa
ꭸꭲꮉꮒ ꮪꭶꮪꮫꭲ	ky
ꭸꮎꮣ	ca
ꭸꮒꮿ	ke
ꭹꮅꮟᏺ	gb
ꭹꮅꮳꭲꮝ	kg
ꭺꭲꭿ	gr
ꭺꭺꮝ ꭹꮅꮒ ꮪꭶꮪꮫ	cc
ꭺꮈꮋꮘꭲꭰ	co
ꭺꮌꮃꮝ	km
ꭺꮝꮣ ꮅꭷ	cr
ꭻꮖ	cu
ꭻꮗ	gn
ꭻꮗ ꮘꮜꭴꮻ	gw
ꭻꮺꭲꮨ	kw
ꭼꮏꭸꮝꮫ ꭰᏸꮯ ꮝꭶꮪꭹ	cf
ꭼꮒꮟ	gg
ꭾꭲꮨ	ht
ꮀꮒꭹ ꭺꮒꭹ	hk
ꮂꮒꭶꮅ	hu
ꮂꮧ ꭴꭶꮪꮫꭲ ꭰꮄ ꮊꭹꮣꮎꮅꮧ ꮪꭶꮪꮫꭲ	hm
ꮃꮘꮅꮿ	lr
ꮃꮨꮻꭰ	lv
ꮄꭳꮝ	la
ꮄꮖꮎꮒ	lb
ꮄꮠꮩ	ls
ꮅꭶꮧꮒꮝꮣꮒ	li
ꮅꮘꮿ	ly
ꮅꮧꮺꮒꭰ	lt
ꮆꮉꮒꮿ	ro
ꮆꮹꮒꮣ	rw
ꮈꭷꮞꮛꭹ	lu
ꮉꭷꭳ ꭴꮣꮴꮅꮣ ꮷꮒꮈꮻꮝꮣꮑꮧ ꭲꭼꮎꮥꮎ ꮳꭲ	mo
ꮉꮃꮻ	mw
ꮉꮄꮟꭲꭰ	my
ꮉꮅ	ml
ꮉꮅꮤ	mt
ꮉꮅꮧꮻꮝ	mv
ꮉꮅꮩꮻꭰ	md
ꮉꮎꭺ	mc
ꮉꮒꭺꮅꭰ	mn
ꮉꮒꮨꮜꮃꮧ	ms
ꮉꮜꮅ ꮪꭺꮪꮫ	mh
ꮉꮟꮩꮒꭲꭰ	mk
ꮉꮣꭶꮝꭷꮅ	mg
ꮉꮨꭲꮿ	mr
ꮉꮨꮒꭸ	mq
ꮉꮿꮉꮅ	mm
ꮌꮅꮟꭵꮝ	mu
ꮌꮆꭺ	ma
ꮌꮒꮤꮑꭶꮆ	me
ꮌꮞꮋꮗꭹ	mz
ꮎꮋꮘꭲꮿ	na
ꮎꮝꭹ ꭴᏼꮲ ꮧꮬ ꮉꮅꭰꮎ ꮪꭶꮪꮫ	mp
ꮎꮝꭹ ꮖꭽꮉꮝ	bs
ꮑꮖꮅ	np
ꮑꮫꮃꮒ	nl
ꮒᏻ	nu
ꮒꭶꮣ ꭴꮒꮂ ꮎꮏ ꭻꮃꭸꭳ	cw
ꮒꭷꮃꮖ	ni
ꮒꮵꮅꮿ	ng
ꮓꭴꮇ	nr
ꮓꮅꮼꮅꭹ ꭴꭶꮪꮫꭲ	nf
ꮓꮺ	no
ꮖꭹꮝꮦꮒ	pk
ꮖꭽꮄꭲꮒ	bh
ꮖꮃꮗꭲꮿ	py
ꮖꮄꭰꮻ	pw
ꮖꮄꮝꮧꮒꭰꮒ ꮔꭼꮻᏻꮜꮥꭹ	ps
ꮖꮋ	gu
ꮖꮎꮉ	pa
ꮖꮒꭲꮒ	bj
ꮖꮒꭶꮅꮥꮝ	bd
ꮖꮗ ꭲꮴ ꭹꮒ	pg
ꮖꮗꮩꮝ	bb
ꮖꮚꮣ	bm
ꮖꮟꮅꭲ	br
ꮖꮳꮹꮎ	bw
ꮗꭱꮩ ꮅꭲꭺ	pr
ꮗꮃꮇꮝ	by
ꮗꮅꮝ	bz
ꮗꮅꮵꭵꮋ	be
ꮗꮇ	pe
ꮘꭷꮅꮒ ꭴꭶꮪꮫꭲ	pn
ꮘꮧꮟ ᏼꮻꮿ ꭰꮊꮙ ꭲꭼꮎꮥꮕ	io
ꮙꮃꮒ	pl
ꮙꮅꮻꭰ	bo
ꮙꮟꮒꭰ ꭰꮄ ꮂꮴꭺꮻ	ba
ꮙꮵꭶꮃ	pt
ꮚꮅꭸꮅꭰ	bg
ꮚꮎꭲ	bn
ꮚꮤꮒ	bt
ꮚꮺ ꭴꭶꮪꮫꭲ	bv
ꮛꭹꮎ ꮹꮠ	bf
ꮛꮇꮒꮧ	bi
ꮛꮎꮣ	gd
ꮜꭲꮖꮝ	cy
ꮜꭴꮧ ꭱꮄꮘꭰ	sa
ꮜꮚ ꭲᏻꮎꮅꮝꮤꮕ ꭱꮃꮘ ꭲꮉꮅꮨꮟ	ae
ꮝꮅ ꮃꮒꭷ	lk
ꮝꮆꮹꭹꭰ	sk
ꮝꮆꮻꮒꭰ	si
ꮝꮖꮒᏹ	mx
ꮝꮻꮝ	ch
ꮝꮻꮥꮒ	se
ꮞꮒꮨ ꮘꮣ ꭰꮄ ꮋꮗꮆꮒ	pm
ꮟꭱꮃ ꮄꭳꮒ	sl
ꮟꭱꮵꮅꮝ	sc
ꮟꮒꭶꮙꮅ	sg
ꮠꮆꮉꮒ ꮪꭶꮪꮫꭲ	sb
ꮡꮥꮒ	sd
ꮢꮘꮿ	rs
ꮣꮆꮒꭸꮝꮫ	cn
ꮣꮒꮝꮣᏺꭿꮂ ꭴꭶꮪꮫꭲ	cx
ꮧꮒꮉꭶ	dk
ꮩꮋꮒꭷ	dm
ꮩꮋꮒꭷꮒ ꮝꭶꮪꭹ	do
ꮳꭰꮵꭲ	ge
ꮳꮊꭲꭷ	jm
ꮳꮹꮒꮟ	jp
ꮴꭹ ꮝꭶꮪꭹ	cz
ꮵꮅ	cl
ꮵꮖꮅꮣ	gi
ꮵꮚꮧ	dj
ꮶꮣꮒ	jo
ꮷᏼꮲ ꭺꮅꭰ	kp
ꮷꭶꮓꮾ ꭺꮅꭰ	kr
ꮷꭶꮓꮾ ꮳꮵᏹ ꭰꮄ ꮎꮝꭹ ꮷꭶꮓꮾ ꭰꮝꮫꭽꮯ ꮪꭶꮪꮫ	gs
ꮷꮑꮝꮣꮈ	aq
ꮷꮑꮝꮣꮈꭿ	is
ꮸꮅꮟ	je
ꮹꭹ ꮪꭶꮪꮫꭲ	fk
ꮹꮣꮇꮗ	gp
ꮹꮤꮉꮃ	gt
ꮺꮆ ꮪꭶꮪꮫꭲ	fo
ꮻꮒꭶꮩꭿ	fi
ꮻꮵ	fj
가나	gh
가봉	ga
가이아나	gy
감비아	gm
건지	gg
과들루프	gp
과테말라	gt
괌	gu
그레나다	gd
그리스	gr
그린란드	gl
기니	gn
기니비사우	gw
나미비아	na
나우루	nr
나이지리아	ng
남극 대륙	aq
남수단	ss
남아프리카	za
네덜란드	nl
네덜란드령 카리브	bq
네팔	np
노르웨이	no
노퍽섬	nf
뉴질랜드	nz
뉴칼레도니아	nc
니우에	nu
니제르	ne
니카라과	ni
대만	tw
대한민국	kr
덴마크	dk
도미니카	dm
도미니카 공화국	do
독일	de
동티모르	tl
디에고가르시아섬	dg
라오스	la
라이베리아	lr
라트비아	lv
러시아	ru
레바논	lb
레소토	ls
루마니아	ro
룩셈부르크	lu
르완다	rw
리비아	ly
리유니온	re
리투아니아	lt
리히텐슈타인	li
마다가스카르	mg
마르티니크	mq
마셜 제도	mh
마요트	yt
마카오중국 특별행정구	mo
마케도니아	mk
말라위	mw
말레이시아	my
말리	ml
맨 섬	im
멕시코	mx
모나코	mc
모로코	ma
모리셔스	mu
모리타니	mr
모스크바	ru
모잠비크	mz
몬테네그로	me
몬트세라트	ms
몰도바	md
몰디브	mv
몰타	mt
몽골	mn
미국	us
미국령 버진아일랜드	vi
미국령 해외 제도	um
미얀마	mm
미크로네시아	fm
바누아투	vu
바레인	bh
바베이도스	bb
바티칸 시국	va
바하마	bs
방글라데시	bd
버뮤다	bm
베냉	bj
베네수엘라	ve
베트남	vn
벨기에	be
벨라루스	by
벨리즈	bz
보스니아 헤르체고비나	ba
보츠와나	bw
볼리비아	bo
부룬디	bi
부르키나파소	bf
부베섬	bv
부탄	bt
북마리아나제도	mp
불가리아	bg
브라질	br
브루나이	bn
사모아	ws
사우디아라비아	sa
사우스조지아 사우스샌드위치 제도	gs
산마리노	sm
상투메 프린시페	st
생마르탱	mf
생바르텔레미	bl
생피에르 미클롱	pm
서사하라	eh
세네갈	sn
세르비아	rs
세이셸	sc
세인트루시아	lc
세인트빈센트그레나딘	vc
세인트키츠 네비스	kn
세인트헬레나	sh
소말리아	so
솔로몬 제도	sb
수단	sd
수리남	sr
스리랑카	lk
스발바르제도 얀마웬섬	sj
스와질란드	sz
스웨덴	se
스위스	ch
스페인	es
슬로바키아	sk
슬로베니아	si
시리아	sy
시에라리온	sl
신트마르턴	sx
싱가포르	sg
아랍에미리트	ae
아루바	aw
아르메니아	am
아르헨티나	ar
아메리칸 사모아	as
아이슬란드	is
아이티	ht
아일랜드	ie
아제르바이잔	az
아프가니스탄	af
안도라	ad
알바니아	al
알제리	dz
앙골라	ao
앤티가 바부다	ag
앵귈라	ai
어센션섬	ac
에리트리아	er
에스토니아	ee
에콰도르	ec
에티오피아	et
엘살바도르	sv
영국	gb
영국령 버진아일랜드	vg
영국령 인도양 식민지	io
예멘	ye
오만	om
오스트레일리아	au
오스트리아	at
온두라스	hn
올란드 제도	ax
왈리스 푸투나 제도	wf
요르단	jo
우간다	ug
우루과이	uy
우즈베키스탄	uz
우크라이나	ua
이라크	iq
이란	ir
이스라엘	il
이집트	eg
이탈리아	it
인도	in
인도네시아	id
일본	jp
자메이카	jm
잠비아	zm
저지	je
적도 기니	gq
조선민주주의인민공화국	kp
조지아	ge
중국	cn
중앙 아프리카 공화국	cf
지부티	dj
지브롤터	gi
짐바브웨	zw
차드	td
체코	cz
칠레	cl
카메룬	cm
카보베르데	cv
카자흐스탄	kz
카타르	qa
캄보디아	kh
캐나다	ca
케냐	ke
케이맨 제도	ky
코모로	km
코스타리카	cr
코코스 제도	cc
코트디부아르	ci
콜롬비아	co
콩고	cg
콩고 킨샤사	cd
쿠바	cu
쿠웨이트	kw
쿡 제도	ck
퀴라소	cw
크로아티아	hr
크리스마스섬	cx
키르기스스탄	kg
키리바시	ki
키프로스	cy
타지키스탄	tj
탄자니아	tz
태국	th
터크스 케이커스 제도	tc
터키	tr
토고	tg
토켈라우	tk
통가	to
투르크메니스탄	tm
투발루	tv
튀니지	tn
트리니다드 토바고	tt
파나마	pa
파라과이	py
파키스탄	pk
파푸아뉴기니	pg
팔라우	pw
팔레스타인 지구	ps
페로 제도	fo
페루	pe
포르투갈	pt
포클랜드 제도	fk
폴란드	pl
푸에르토리코	pr
프랑스	fr
프랑스 남부 지방	tf
프랑스령 기아나	gf
프랑스령 폴리네시아	pf
피지	fj
핀란드	fi
필리핀	ph
핏케언 섬	pn
허드 맥도널드 제도	hm
헝가리	hu
홍콩중국 특별행정구	hk

"""#
}
