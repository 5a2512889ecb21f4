// swift-format-ignore-file
// Written by Config/vocabulary/generate.py from followthemoney 4.11.2 and rigour 2.6.1: do not edit.
// Copyright (c) 2017-2024 Journalism Development Network, Inc.
// Copyright (c) 2023-2025 OpenSanctions Datenbanken GmbH
// Under the MIT licence: Config/vocabulary/LICENSE-followthemoney.txt and LICENSE-rigour.txt.

/// The entity types, properties and fixed lists of FollowTheMoney.
enum ModelTable {
    /// The SHA-256 digest of `text` in UTF-8, as lower case hexadecimal digits.
    static let digest = "158dde75d017d0567588ee08756a6f9920b099f221f13368e52900adc36444fd"

    /// The rows; the columns are described in Config/vocabulary/generate.py.
    static let text: StaticString = #"""
V	4.11.2
Y	address	Address	250
Y	checksum	Checksum	40
Y	country	Country	16
Y	date	Date	32
Y	email	E-Mail Address	250
Y	entity	Entity	200
Y	gender	Gender	16
Y	html	HTML	65000
Y	identifier	Identifier	64
Y	ip	IP Address	64
Y	json	Nested data	250
Y	language	Language	16
Y	mimetype	MIME-Type	250
Y	name	Name	384
Y	number	Number	250
Y	phone	Phone number	64
Y	string	Label	1024
Y	text	Text	65000
Y	topic	Topic	64
Y	url	URL	4096
T	Address	Address	Addresses	Thing	m		full,summary,city,remarks							Thing
P	city	City	string
P	full	Full address	address	m
P	googlePlaceId	Google Places ID	identifier	m
P	latitude	Latitude	number
P	longitude	Longitude	number
P	osmId	OpenStreetmap Place ID	identifier	m
P	postOfficeBox	PO Box	string
P	postalCode	Postal code	string		16
P	region	Region	string
P	remarks	Remarks	string
P	state	State	string
P	street	Street address	string
P	street2	Street address (ctd.)	string
P	things	Located there	entity	sm		Thing	addressEntity
P	tripsDeparting	Trips departing	entity	sm		Trip	startLocation
P	tripsIncoming	Trips incoming	entity	sm		Trip	endLocation
T	Airplane	Airplane	Airplanes	Vehicle,Asset,Thing,Value	m		name,registrationNumber					buildDate,registrationDate	deregistrationDate	Vehicle
P	icaoCode	ICAO aircraft type designator	identifier	m	16
P	manufacturer	Manufacturer	string
P	serialNumber	Serial Number	identifier	m
T	Analyzable	Analyzable	Analyzables		ag
P	companiesMentioned	Detected companies	name	mh
P	detectedCountry	Detected country	country	h
P	detectedLanguage	Detected language	language	h
P	emailMentioned	Detected e-mail addresses	email	mh
P	ibanMentioned	Detected IBANs	identifier	mh				iban
P	ipMentioned	Detected IP addresses	ip	mh
P	locationMentioned	Detected locations	address	h
P	namesMentioned	Detected names	name	mh
P	peopleMentioned	Detected people	name	mh
P	phoneMentioned	Detected phones	phone	mh
T	Article	Article	Articles	Document,Analyzable,Thing	g		title,fileName					authoredAt,date,publishedAt		Document
T	Asset	Asset	Assets	Thing,Value			name							Thing,Value
P	ownershipAsset	Ownership and Control	entity	sm		Ownership	asset
T	Associate	Associate	Associates	Interval	u	person,associate		person	associate	associated with	relationship	date,startDate	endDate	Interval
P	associate	Associate	entity	m		Person	associations
P	person	Person	entity	m		Person	associates
P	relationship	Relationship	string
T	Audio	Audio	Audio files	Document,Analyzable,Thing	g		fileName,title					authoredAt,date,publishedAt		Document
P	duration	Duration	number
P	samplingRate	Sampling Rate	number
T	BankAccount	Bank account	Bank accounts	Asset,Thing,Value	m		name,iban,accountNumber					openingDate	closingDate	Asset
P	accountNumber	Account number	identifier	m
P	accountType	Account type	string
P	balance	Balance	number
P	balanceDate	Balance date	date	m
P	bank	Bank	entity	m		Organization	bankAccounts
P	bankAddress	Bank address	string
P	bankName	Bank name	string
P	bic	Bank Identifier Code	identifier	m	16			bic
P	closingDate	Closing date	date	m
P	contractBankAccount	Customs declarations	entity	sm		EconomicActivity	bankAccount
P	foreignBankAccount	Customs declarations (as foreign bank)	entity	sm		EconomicActivity	bankForeign
P	iban	IBAN	identifier	m				iban
P	maxBalance	Maximum balance	number
P	maxBalanceDate	Maximum balance date	date	m
P	openingDate	Opening date	date	m
P	paymentBeneficiaryAccount	Payments received	entity	sm		Payment	beneficiaryAccount
P	paymentPayerAccount	Payments made	entity	sm		Payment	payerAccount
P	rubBankAccount	Customs declarations (as rouble bank)	entity	sm		EconomicActivity	bankRub
T	Call	Call	Calls	Interval	g		callerNumber,receiverNumber					date,startDate	endDate	Interval
P	caller	Caller	entity	m		LegalEntity	callsMade
P	callerNumber	Caller's Number	phone	m
P	duration	Duration	number
P	receiver	Receiver	entity	m		LegalEntity	callsReceived
P	receiverNumber	Receiver's Number	phone	m
T	CallForTenders	Call for tenders	Calls for tenders	Interval,Thing		title,authority	title					date,startDate	endDate	Interval,Thing
P	authority	Name of contracting authority	entity	m		LegalEntity	callForTenders
P	authorityReferenceId	Contracting authority reference ID	identifier	m
P	awardNoticeDate	Award Notice Date	date	m
P	awardedInLots	Contract awarded in Lots	string
P	awardingDate	Date of awarding	date	m
P	callId	CfT unique id	identifier	m
P	certificationCheck	Certification check	string
P	clarificationDeadline	End of clarification period	date	m
P	contractAwards	Contract Awards	entity	sm		ContractAward	callForTenders
P	contractNoticeDate	Contract notice date	date	m
P	cpvCode	CPV code	identifier	m
P	directive	Directive	string
P	euFunding	EU funding	string
P	evaluationMechanism	Evaluation mechanism	string
P	fallsUnderGPPScope	Does this call fall under the scope of GPP?	string
P	involvesOutcome	Call for tenders result	string
P	lotsNames	Lots names	string
P	maximumNumberOfLots	Maximum number of lots	number
P	multipleTenders	Multiple tenders will be accepted	string
P	numberOfLots	Number of lots	number
P	nutsCode	NUTS code	identifier	m
P	onBehalfOf	Published on behalf of	entity	m		LegalEntity	delegatedCallForTenders
P	paymentOptions	Payment options	string
P	procedure	Procedure	string
P	procurementType	Procurement type	string
P	publicationDate	Date of publication/invitation	date	m
P	relationToThreshold	Above or below threshold	string
P	reverseAuctionsIncluded	Inclusion of e-Auctions	string
P	submissionDeadline	Submission deadline	date	m
P	tedUrl	TED link for published notices	url	m
P	tenderers	Tenderers	entity	m		LegalEntity	callForTenders
P	tendersForLots	Tenders for lots	string
P	title	Title	string
T	Company	Company	Companies	Asset,Thing,Value,Organization,LegalEntity	m	name	name,alias,abbreviation,weakAlias,previousName,registrationNumber					incorporationDate	dissolutionDate	Asset,Organization
P	bikCode	BIK	identifier	m
P	caemCode	COD CAEM	string
P	capital	Capital	number
P	cikCode	SEC Central Index Key	identifier	m
P	coatoCode	COATO / SOATO / OKATO	identifier
P	fnsCode	Federal tax service code	identifier
P	fssCode	FSS	string
P	ipoCode	IPO	identifier
P	irsCode	IRS Number	identifier	m
P	isinCode	ISIN	identifier	md
P	jibCode	JIB	identifier	m
P	kppCode	KPP	identifier
P	mbsCode	MBS	identifier	m
P	okopfCode	OKOPF	string
P	oksmCode	OKSM	string
P	pfrNumber	PFR Number	identifier	m
P	ricCode	Reuters Instrument Code	identifier	m	16
P	ticker	Stock ticker symbol	identifier	m
P	voenCode	VOEN	identifier	m	32
T	Contract	Contract	Contracts	Asset,Thing,Value		title	title,name,procedureNumber					contractDate		Asset
P	authority	Contract authority	entity	m		LegalEntity	contractAuthority
P	awards	Lots awarded	entity	sm		ContractAward	contract
P	cancelled	Cancelled?	string
P	classification	Classification	string
P	contractDate	Contract date	date	m
P	criteria	Contract award criteria	string
P	economicActivityContract	Used in customs	entity	sm		EconomicActivity	contract
P	language	Language	language
P	method	Procurement method	string
P	noticeId	Contract Award Notice ID	string
P	numberAwards	Number of awards	string
P	paymentContract	Contractual payments	entity	sm		Payment	contract
P	procedure	Contract procedure	string
P	procedureNumber	Procedure number	string
P	project	Project	entity	m		Project	contracts
P	status	Status	string
P	title	Title	string
P	type	Type	string
T	ContractAward	Contract award	Contract awards	Interest,Interval,Value		supplier,contract		contract	supplier	awarded to	lotNumber	date,startDate	endDate	Interest,Value
P	amended	Amended	string
P	callForTenders	Call For Tenders	entity	m		CallForTenders	contractAwards
P	contract	Contract	entity	m		Contract	awards
P	cpvCode	CPV code	identifier	m
P	decisionReason	Decision reason	text
P	documentNumber	Document number	string
P	documentType	Document type	string
P	lotNumber	Lot number	string
P	nutsCode	NUTS code	identifier	m
P	supplier	Supplier	entity	m		LegalEntity	contractAwardSupplier
T	Control	Control	Control relationships	Interest,Interval		controller,controlled	controlType	controller	controlled	controls	controlType	date,startDate	endDate	Interest
P	controlType	Type of control	string
P	controlled	Controlled entity	entity	m		LegalEntity	controllingEntities
P	controller	Controller	entity	m		LegalEntity	controlledEntities
P	legalBasis	Legal basis	string
T	CourtCase	Court case	Court cases	Thing		name	name,caseNumber					fileDate	closeDate	Thing
P	caseNumber	Case number	identifier	m
P	category	Category	string
P	closeDate	Close date	date	m
P	court	Court	string
P	fileDate	File date	date	m
P	parties	Parties	entity	sm		CourtCaseParty	case
P	status	Status	string
P	type	Type	string
T	CourtCaseParty	Case party	Case parties	Interest,Interval		case,party		party	case	involved in	role	date,startDate	endDate	Interest
P	case	Case	entity	m		CourtCase	parties
P	party	Party	entity	m		Thing	courtCase
T	CryptoWallet	Cryptocurrency wallet	Cryptocurrency wallets	Thing,Value	m		publicKey,name,summary					creationDate		Thing,Value
P	accountId	Account ID	identifier	m
P	balance	Balance	number
P	balanceDate	Balance date	date	m
P	blockchain	Blockchain	string
P	creationDate	Creation date	date	m
P	cryptoAddress	Crypto address	identifier	m	512
P	currencySymbol	Currency short code	string
P	custodyType	Custody type	string
P	holder	Wallet holder	entity	m		LegalEntity	cryptoWallets
P	managingExchange	Managing exchange	string
P	privateKey	Private key	string
P	publicKey	Address	identifier	m	512
T	Debt	Debt	Debts	Interval,Value		debtor		debtor	creditor	owes	amount	date,startDate	endDate	Interval,Value
P	creditor	Creditor	entity	m		LegalEntity	debtCreditor
P	debtor	Debtor	entity	m		LegalEntity	debtDebtor
T	Directorship	Directorship	Directorships	Interest,Interval		director,organization	role	director	organization	directs	role	date,startDate	endDate	Interest
P	director	Director	entity	m		LegalEntity	directorshipDirector
P	organization	Organization	entity	m		Organization	directorshipOrganization
P	secretary	Secretary	string
T	Document	File	Files	Analyzable,Thing	g	fileName	fileName,title					authoredAt,date,publishedAt		Analyzable,Thing
P	ancestors	Ancestors	entity	mh		Folder	descendants
P	author	Author	string
P	authoredAt	Authored on	date
P	bodyText	Text	text	h
P	contentHash	Checksum	checksum	m
P	crawler	Crawler	string
P	date	Date	date	m
P	encoding	File encoding	string
P	extension	File extension	string
P	fileName	File name	string
P	fileSize	File size	number
P	generator	Generator	string
P	language	Language	language
P	mentionedEntities	Extracted names	entity	smh		Mention	document
P	messageId	Message ID	string
P	mimeType	MIME type	mimetype
P	parent	Folder	entity	m		Folder	children
P	processedAt	Processed at	date	h
P	processingAgent	Processing agent	string
P	processingError	Processing error	string	h
P	processingStatus	Processing status	string	h
P	proven	Derived entities	entity	sm		Thing	proof
P	provenIntervals	Derived relationships	entity	sm		Interval	proof
P	publishedAt	Published on	date
P	relatedEntities	Related entities	entity	sm		Documentation	document
P	title	Title	string
P	translatedLanguage	The language of the translated text	language	h
P	translatedText	Translated version of the body text	text	h
T	Documentation	Documentation	Documentations	Interest,Interval	u	document,entity		document	entity	documents	role	date,startDate	endDate	Interest
P	document	Document	entity	m		Document	relatedEntities
P	entity	Entity	entity	m		Thing	documentedBy
T	EconomicActivity	Customs declaration	Customs declarations	Interval			summary,goodsDescription,ccdNumber					date,startDate	endDate	Interval
P	bankAccount	Bank Account	entity	m		BankAccount	contractBankAccount
P	bankForeign	Foreign currency bank	entity	m		BankAccount	foreignBankAccount
P	bankRub	Rouble bank	entity	m		BankAccount	rubBankAccount
P	ccdNumber	Customs Cargo Declaration Number	identifier	m
P	ccdValue	CCD Value	string
P	contract	Contract	entity	m		Contract	economicActivityContract
P	contractHolder	Contract holder	entity	m		LegalEntity	economicActivityHolder
P	customsAmount	Customs Value Amount	string
P	customsProcedure	Customs Procedure	string
P	declarant	Declarant	entity	m		LegalEntity	economicActivityDeclarant
P	departureCountry	Country of departure	country	m
P	destinationCountry	Country of destination	country	m
P	directionOfTransportation	Direction of transportation	string
P	dollarExchRate	USD Exchange Rate	string
P	goodsDescription	Description of goods	text
P	invoiceAmount	Invoice Value Amount	string
P	originCountry	Country of origin	country	m
P	receiver	Receiver	entity	m		LegalEntity	economicActivityReceiver
P	sender	Sender	entity	m		LegalEntity	economicActivitySender
P	tradingCountry	Trading Country	country	m
P	transport	Transport	entity	m		Vehicle	declaredCustoms
P	vedCode	FEAC Code	identifier	m
P	vedCodeDescription	FEAC Code description	string
T	Email	E-Mail	E-Mails	Folder,Document,Analyzable,Thing,HyperText,PlainText	g		subject,threadTopic,title,name,fileName					authoredAt,date,publishedAt		Folder,HyperText,PlainText
P	bcc	BCC	string
P	cc	CC	string
P	emitters	Emitter	entity	m		LegalEntity	emailsSent
P	from	From	string
P	headers	Raw headers	json	h
P	inReplyTo	In Reply To	string	h
P	inReplyToEmail	Responding to	entity	m		Email	responses
P	recipients	Recipients	entity	m		LegalEntity	emailsReceived
P	responses	Responses	entity	sm		Email	inReplyToEmail
P	sender	Sender	string
P	subject	Subject	string
P	threadTopic	Thread topic	string
P	to	To	string
T	Employment	Employment	Employments	Interest,Interval		employer,employee	role	employee	employer	works for	role	date,startDate	endDate	Interest
P	employee	Employee	entity	m		Person	employers
P	employer	Employer	entity	m		Organization	employees
T	Event	Event	Events	Analyzable,Interval,Thing		name	name,summary,date					date,startDate	endDate	Analyzable,Interval,Thing
P	important	Important	string
P	involved	Involved	entity	m		LegalEntity	eventsInvolved
P	location	Location	address	m
P	organizer	Organizer	entity	m		LegalEntity	eventsOrganized
T	Family	Family	Family members	Interval	u	person,relative		person	relative	related to	relationship	date,startDate	endDate	Interval
P	person	Person	entity	m		Person	familyPerson
P	relationship	Relationship	string
P	relative	Relative	entity	m		Person	familyRelative
T	Folder	Folder	Folders	Document,Analyzable,Thing	g		fileName,title					authoredAt,date,publishedAt		Document
P	children	Child documents	entity	smh		Document	parent
P	descendants	Descendants	entity	smh		Document	ancestors
T	HyperText	Web page	Web pages	Document,Analyzable,Thing	g		title,fileName					authoredAt,date,publishedAt		Document
P	bodyHtml	HTML	html	h
T	Identification	Identification	Identifications	Interval		holder,number	number					date,startDate	endDate	Interval
P	authority	Authority	string
P	country	Country	country	m
P	holder	Identification holder	entity	m		LegalEntity	identification
P	number	Document number	identifier	m
P	type	Type	string
T	Image	Image	Images	Document,Analyzable,Thing	g		fileName,title					authoredAt,date,publishedAt		Document
P	credit	Credit	string
P	pictured	Pictured	entity	m		Person	images
T	Interest	Interest	Interest	Interval	a							date,startDate	endDate	Interval
P	role	Role	string
P	status	Status	string
T	Interval	Interval	Interval		a							date,startDate	endDate
P	alephUrl	Aleph URL	url	h
P	date	Date	date	m
P	description	Description	text
P	endDate	End date	date	m
P	indexText	Index text	text	h
P	modifiedAt	Modified on	date	m
P	namesMentioned	Detected names	name	mh
P	proof	Source document	entity	m		Document	provenIntervals
P	publisher	Publishing source	string
P	publisherUrl	Publishing source URL	url
P	recordId	Record ID	string
P	retrievedAt	Retrieved on	date
P	sourceUrl	Source link	url
P	startDate	Start date	date	m
P	summary	Summary	text
T	LegalEntity	Legal entity	Legal entities	Thing	m	name	name,alias,abbreviation,weakAlias,previousName,email,phone,registrationNumber					incorporationDate	dissolutionDate	Thing
P	abbreviation	Abbreviation	name
P	agencyClient	Clients	entity	sm		Representation	agent
P	agentRepresentation	Agents	entity	sm		Representation	client
P	brightQueryId	BrightQuery ID	identifier	m
P	brightQueryOrgId	BrightQuery Organization ID	identifier	h
P	bvdId	Bureau van Dijk ID	identifier	m
P	callForTenders	Call For Tenders	entity	sm		CallForTenders	authority
P	callsMade	Calls made	entity	sm		Call	caller
P	callsReceived	Calls received	entity	sm		Call	receiver
P	classification	Classification	string
P	contractAuthority	Contracts issued	entity	sm		Contract	authority
P	contractAwardSupplier	Contracts awarded	entity	sm		ContractAward	supplier
P	controlledEntities	Controlled entities	entity	sm		Control	controller
P	controllingEntities	Controlling entities	entity	sm		Control	controlled
P	cryptoWallets	Cryptocurrency wallets	entity	sm		CryptoWallet	holder
P	debtCreditor	Credits	entity	sm		Debt	creditor
P	debtDebtor	Debts	entity	sm		Debt	debtor
P	delegatedCallForTenders	Delegated call for tenders	entity	sm		CallForTenders	onBehalfOf
P	directorshipDirector	Directorships	entity	sm		Directorship	director
P	dissolutionDate	Dissolution date	date	m
P	dunsCode	DUNS	identifier	m	16
P	economicActivityDeclarant	Customs declarations	entity	sm		EconomicActivity	declarant
P	economicActivityHolder	Customs declarations facilitated	entity	sm		EconomicActivity	contractHolder
P	economicActivityReceiver	Goods received	entity	sm		EconomicActivity	receiver
P	economicActivitySender	Goods originated	entity	sm		EconomicActivity	sender
P	email	Email	email	m
P	emailsReceived	E-Mails received	entity	sm		Email	recipients
P	emailsSent	E-Mails sent	entity	sm		Email	emitters
P	eventsInvolved	Events	entity	sm		Event	involved
P	eventsOrganized	Organized events	entity	sm		Event	organizer
P	icijId	ICIJ ID	string
P	idNumber	ID Number	identifier	m
P	identification	Identifications	entity	sm		Identification	holder
P	incorporationDate	Incorporation date	date	m
P	innCode	INN	identifier	m	32			inn
P	jurisdiction	Jurisdiction	country	m
P	legalForm	Legal form	string
P	leiCode	LEI	identifier	m	32			lei
P	licenseNumber	License Number	identifier	m
P	mainCountry	Country of origin	country	m
P	membershipMember	Memberships	entity	sm		Membership	member
P	mentionedBy	Document mentions	entity	sm		Mention	resolved
P	messagesReceived	Messages received	entity	sm		Message	recipients
P	messagesSent	Messages sent	entity	sm		Message	sender
P	npiCode	NPI	identifier	m	16			npi
P	ogrnCode	OGRN	identifier	m	32			ogrn
P	okpoCode	OKPO	identifier
P	okvedCode	OKVED	identifier
P	opencorporatesUrl	OpenCorporates URL	url	m
P	operatedVehicles	Vehicles operated	entity	sm		Vehicle	operator
P	ownedVehicles	Vehicles owned	entity	sm		Vehicle	owner
P	ownershipOwner	Assets and shares	entity	sm		Ownership	owner
P	parent	Parent company	entity	md		LegalEntity	subsidiaries
P	paymentBeneficiary	Payments received	entity	sm		Payment	beneficiary
P	paymentPayer	Payments made	entity	sm		Payment	payer
P	phone	Phone	phone	m	32
P	predecessors	Predecessors	entity	sm		Succession	successor
P	projectParticipation	Projects	entity	sm		ProjectParticipant	participant
P	registrationNumber	Registration number	identifier	m
P	sayariId	Sayari Entity ID	identifier	m
P	sector	Sector	string
P	securities	Issued securities	entity	sm		Security	issuer
P	status	Status	string
P	subsidiaries	Subsidiaries	entity	sm		LegalEntity	parent
P	successors	Successors	entity	sm		Succession	predecessor
P	swiftBic	SWIFT/BIC	identifier	m	16			bic
P	taxNumber	Tax Number	identifier	m
P	taxRolls	Tax rolls	entity	sm		TaxRoll	taxee
P	taxStatus	Tax status	string
P	uniqueEntityId	Unique Entity ID	identifier	m	32			uei
P	uscCode	USCC	identifier	m				uscc
P	userAccounts	User accounts	entity	sm		UserAccount	owner
P	vatCode	V.A.T. Identifier	identifier	m	32
P	website	Website	url	m
T	License	License	Licenses	Contract,Asset,Thing,Value		name,authority	name					contractDate		Contract
P	area	Area	number
P	commodities	Commodities	string
P	reviewDate	License review date	string
T	Membership	Membership	Memberships	Interest,Interval		member,organization	role	member	organization	belongs to	role	date,startDate	endDate	Interest
P	member	Member	entity	m		LegalEntity	membershipMember
P	organization	Organization	entity	m		Organization	membershipOrganization
T	Mention	Mention	Mentions		hg	document,name	name
P	contextCountry	Co-occurring countries	country	h
P	contextEmail	Co-occurring e-mail addresses	email	h
P	contextPhone	Co-occurring phone numbers	phone	h
P	detectedSchema	Detected entity type	string	h
P	document	Document	entity	m		Document	mentionedEntities
P	name	Name	name	m
P	resolved	Entity	entity	m		LegalEntity	mentionedBy
T	Message	Message	Messages	Folder,Document,Analyzable,Thing,HyperText,Interval,PlainText	g	bodyText,sender	subject,title,threadTopic,fileName					authoredAt,date,publishedAt	endDate	Folder,HyperText,Interval,PlainText
P	inReplyTo	In Reply To	string	h
P	inReplyToMessage	Responding to	entity	m		Message	responses
P	metadata	Metadata	json	h
P	recipientAccount	Recipient Account	entity	m		UserAccount	messagesReceived
P	recipients	Recipients	entity	m		LegalEntity	messagesReceived
P	responses	Responses	entity	sm		Message	inReplyToMessage
P	sender	Sender	entity	m		LegalEntity	messagesSent
P	senderAccount	Sender Account	entity	m		UserAccount	messagesSent
P	subject	Subject	string
P	threadTopic	Thread topic	string
T	Note	Note	Notes	Analyzable,Thing			description							Analyzable,Thing
P	entity	Entity	entity	m		Thing	noteEntities
T	Occupancy	Occupancy	Occupancies	Interval		holder,post		holder	post	holds	startDate,endDate	date,declarationDate,electionDate,periodStart,startDate	endDate,periodEnd	Interval
P	constituency	Constituency	string
P	declarationDate	Declaration date	date
P	electionDate	Election date	date	m
P	holder	Holder	entity	m		Person	positionOccupancies
P	periodEnd	Period end	date	m
P	periodStart	Period start	date	m
P	politicalGroup	Political group	string
P	post	Position occupied	entity	m		Position	occupancies
P	status	Status	string
T	Organization	Organization	Organizations	LegalEntity,Thing	m	name	name,alias,abbreviation,weakAlias,previousName,registrationNumber					incorporationDate	dissolutionDate	LegalEntity
P	bankAccounts	Bank accounts	entity	sm		BankAccount	bank
P	cageCode	CAGE	identifier	m	16
P	directorshipOrganization	Directors	entity	sm		Directorship	organization
P	employees	Employees	entity	sm		Employment	employer
P	giiNumber	GIIN	identifier	m	20
P	imoNumber	IMO Number	identifier	m	16			imo
P	membershipOrganization	Members	entity	sm		Membership	organization
P	permId	PermID	identifier	m	16
P	positions	Positions	entity	sm		Position	organization
T	Ownership	Ownership	Ownerships	Interest,Interval		owner,asset		owner	asset	owns	percentage	date,startDate	endDate	Interest
P	asset	Asset	entity	m		Asset	ownershipAsset
P	legalBasis	Legal basis	string
P	owner	Owner	entity	m		LegalEntity	ownershipOwner
P	ownershipType	Type of ownership	string
P	percentage	Percentage held	string
P	sharesCount	Number of shares	string
P	sharesCurrency	Currency of shares	string
P	sharesType	Type of shares	string
P	sharesValue	Value of shares	string
T	Package	Package	Packages	Folder,Document,Analyzable,Thing	g		fileName,title					authoredAt,date,publishedAt		Folder
T	Page	Page	Pages		hg
P	bodyText	Text	text	h
P	detectedLanguage	Detected language	language	h
P	document	Document	entity	m		Pages	pages
P	index	Index	number
P	indexText	Index text	text	h
P	translatedText	Translated version of the body text	text	h
P	translatedTextLanguage	The language of the translated text	string	h
T	Pages	Document	Documents	Document,Analyzable,Thing	g		fileName,title					authoredAt,date,publishedAt		Document
P	pages	Pages	entity	smh		Page	document
P	pdfHash	PDF alternative version checksum	checksum	h
T	Passport	Passport	Passports	Identification,Interval		holder,number	passportNumber,number					date,startDate	endDate	Identification
P	birthDate	Birth date	date	m
P	birthPlace	Place of birth	string
P	gender	Gender	gender
P	givenName	Given name	string	d
P	passportNumber	Passport number	identifier	mhd
P	personalNumber	Personal number	identifier	m
P	surname	Surname	string	d
T	Payment	Payment	Payments	Interval,Value		payer,beneficiary	amount	payer	beneficiary	paid	amount,date,purpose	date,startDate	endDate	Interval,Value
P	beneficiary	Beneficiary	entity	m		LegalEntity	paymentBeneficiary
P	beneficiaryAccount	Beneficiary bank account	entity	m		BankAccount	paymentBeneficiaryAccount
P	contract	Contract	entity	m		Contract	paymentContract
P	payer	Payer	entity	m		LegalEntity	paymentPayer
P	payerAccount	Payer bank account	entity	m		BankAccount	paymentPayerAccount
P	programme	Payment programme	string
P	project	Project	entity	m		Project	payments
P	purpose	Payment purpose	text
P	sequenceNumber	Sequence number	string
P	transactionNumber	Transaction number	string
T	Person	Person	People	LegalEntity,Thing	m	name	name,alias,previousName,weakAlias,abbreviation,lastName,email,phone					birthDate	deathDate	LegalEntity
P	appearance	Physical appearance	string
P	associates	Associates	entity	sm		Associate	person
P	associations	Associations	entity	sm		Associate	associate
P	biography	Biography	text
P	birthCountry	Country of birth	country	m
P	birthDate	Birth date	date	m
P	birthPlace	Place of birth	string
P	citizenship	Citizenship	country	m
P	deathDate	Death date	date	m
P	education	Education	string
P	employers	Employers	entity	sm		Employment	employee
P	ethnicity	Ethnicity	string
P	eyeColor	Eye color	string
P	familyPerson	Family members	entity	sm		Family	person
P	familyRelative	Relatives	entity	sm		Family	relative
P	fatherName	Patronymic	string
P	firstName	First name	string
P	gender	Gender	gender
P	hairColor	Hair color	string
P	height	Height	number
P	images	Images	entity	sm		Image	pictured
P	lastName	Last name	string
P	middleName	Middle name	string
P	motherName	Matronymic	string
P	nameSuffix	Name suffix	string
P	nationality	Nationality	country	m
P	passportNumber	Passport number	identifier	m
P	political	Political association	string
P	position	Position	string
P	positionOccupancies	Positions held	entity	sm		Occupancy	holder
P	profession	Profession	string
P	religion	Religion	string
P	secondName	Second name	string	d
P	socialSecurityNumber	Social security number	identifier	m				ssn
P	spokenLanguage	Spoken language	language
P	title	Title	string
P	weight	Weight	number
T	PlainText	Text file	Text files	Document,Analyzable,Thing	g		fileName,title					authoredAt,date,publishedAt		Document
T	Position	Position	Positions	Thing	m	name	name					inceptionDate	dissolutionDate	Thing
P	dissolutionDate	Dissolution date	date	m
P	inceptionDate	Inception date	date	m
P	numberOfSeats	Total number of seats	number
P	occupancies	Position holders	entity	sm		Occupancy	post
P	organization	Organization	entity	m		Organization	positions
P	subnationalArea	Subnational area	string
T	Project	Project	Projects	Interval,Thing,Value			name,projectId					date,startDate	endDate	Interval,Thing,Value
P	contracts	Contracts	entity	sm		Contract	project
P	goal	Project goal	string
P	participants	Participants	entity	sm		ProjectParticipant	project
P	payments	Payments	entity	sm		Payment	project
P	phase	Phase	string
P	projectId	Project ID	identifier	m
P	status	Status	string
T	ProjectParticipant	Project participant	Project participants	Interest,Interval			role	participant	project	participates in	role	date,startDate	endDate	Interest
P	participant	Participant	entity	m		LegalEntity	projectParticipation
P	project	Project	entity	m		Project	participants
T	PublicBody	Public body	Public bodies	Organization,LegalEntity,Thing	m	name	name,alias,abbreviation,weakAlias,previousName					incorporationDate	dissolutionDate	Organization
T	RealEstate	Real estate	Real estates	Asset,Thing,Value			name,address,registrationNumber							Asset
P	area	Area	number
P	cadastralCode	Cadastral code	identifier	m
P	censusBlock	Census block	string
P	createDate	Record date	date	m
P	encumbrance	Encumbrance	string
P	landType	Land type	string
P	latitude	Latitude	number
P	longitude	Longitude	number
P	parent	Parent unit	entity	m		RealEstate	subunits
P	propertyType	Property type	string
P	registrationNumber	Registration number	identifier	m
P	subunits	Subunits	entity	sm		RealEstate	parent
P	tenure	Tenure	string
P	titleNumber	Title number	identifier	m
T	Representation	Representation	Representations	Interest,Interval		agent,client		agent	client	represents	role	date,startDate	endDate	Interest
P	agent	Agent	entity	m		LegalEntity	agencyClient
P	client	Client	entity	m		LegalEntity	agentRepresentation
T	Risk	Risk	Risks	Interval		entity	reason,status					date,startDate	endDate	Interval
P	authority	Authority	string
P	country	Country	country	m
P	duration	Duration	number
P	entity	Entity	entity	m		Thing	risks
P	listingDate	Listing date	date	m
P	program	Program	string
P	programId	Program ID	identifier	m
P	programUrl	Program URL	url	m
P	reason	Reason	text
P	status	Status	string
P	topics	Topics	topic
T	Sanction	Sanction	Sanctions	Interval		entity	program					date,startDate	endDate	Interval
P	authority	Authority	string
P	authorityId	Authority-issued identifier	identifier	m
P	country	Country	country	m
P	duration	Duration	number
P	entity	Entity	entity	m		Thing	sanctions
P	listingDate	Listing date	date	m
P	program	Program	string
P	programId	Program ID	identifier	m
P	programUrl	Program URL	url	m
P	provisions	Scope of sanctions	string
P	reason	Reason	text
P	status	Status	string
P	unscId	UN SC identifier	identifier	m	16
T	Security	Security	Securities	Asset,Thing,Value	m		name,isin,registrationNumber					issueDate	maturityDate	Asset
P	classification	Classification	string
P	collateral	Collateral	string
P	figiCode	Financial Instrument Global Identifier	identifier	m	16			figi
P	isin	ISIN	identifier	m	16			isin
P	issueDate	Date issued	date	m
P	issuer	Issuer	entity	m		LegalEntity	securities
P	maturityDate	Maturity date	date	m
P	registrationNumber	Registration number	identifier	m
P	ticker	Stock ticker symbol	identifier	m
P	type	Type	string
T	Similar	Similar	Similar entities		g		confidenceScore,criteria
P	candidate	Candidate	entity	m		Thing	candidateSimilars
P	confidenceScore	Confidence score	number
P	criteria	Matching criteria	string
P	match	Match	entity	m		Thing	matchSimilars
P	matcher	Matcher	string
T	Succession	Succession	Successions	Interest,Interval		predecessor,successor		predecessor	successor	preceeds	date	date,startDate	endDate	Interest
P	predecessor	Predecessor	entity	m		LegalEntity	successors
P	successor	Successor	entity	m		LegalEntity	predecessors
T	Table	Table	Tables	Document,Analyzable,Thing	g		title,name,fileName					authoredAt,date,publishedAt		Document
P	columns	Column headings	json	h
P	csvHash	CSV alternative version checksum	checksum	h
P	rowCount	Number of rows	number
T	TaxRoll	Tax roll	Tax rolls	Interval		taxee						date,startDate	endDate	Interval
P	birthDate	Birth date	date	m
P	country	Country	country	m
P	givenName	Given name	string
P	income	Registered income	string
P	surname	Surname	string
P	taxPaid	Amount of tax paid	string
P	taxee	Taxee	entity	m		LegalEntity	taxRolls
P	wealth	Registered wealth	string
T	Territory	Territory	Territories	Thing	m	name	name,alias							Thing
P	fipsCode	FIPS code	identifier	m	16
P	level	Level	string
P	nutsCode	NUTS code	identifier	m	16
P	partOf	Part of	entity	m		Territory	subdivisions
P	subdivisions	Subdivisions	entity	sm		Territory	partOf
P	territoryCode	Territory code	identifier	m	16
P	zipCode	ZIP code	identifier	m	16
T	Thing	Thing	Thing		a	name	name
P	address	Address	address	m
P	addressEntity	Address	entity	m		Address	things
P	alephUrl	Aleph URL	url	h
P	alias	Alias	name	m
P	candidateSimilars	Similar to this	entity	sm		Similar	candidate
P	country	Country	country	m
P	courtCase	Court cases	entity	sm		CourtCaseParty	party
P	createdAt	Created at	date
P	description	Description	text
P	documentedBy	Documents	entity	sm		Documentation	entity
P	indexText	Index text	text	h
P	keywords	Keywords	string
P	matchSimilars	Similar as this	entity	sm		Similar	match
P	modifiedAt	Modified on	date
P	name	Name	name	m
P	noteEntities	Notes	entity	sm		Note	entity
P	notes	Notes	text
P	previousName	Previous name	name	m
P	program	Program	string
P	programId	Program ID	identifier	h
P	proof	Source document	entity	m		Document	proven
P	publisher	Publishing source	string
P	publisherUrl	Publishing source URL	url
P	retrievedAt	Retrieved on	date
P	riskSource	Risk source	entity			Thing
P	risks	Risks	entity	sm		Risk	entity
P	sanctions	Sanctions	entity	sm		Sanction	entity
P	sourceUrl	Source link	url
P	summary	Summary	text
P	topics	Topics	topic
P	unknownLinkFrom	Linked from	entity	sm		UnknownLink	object
P	unknownLinkTo	Linked to	entity	sm		UnknownLink	subject
P	weakAlias	Weak alias	name
P	wikidataId	Wikidata ID	identifier	m	32			wikidata
P	wikipediaUrl	Wikipedia Article	url
T	Trip	Trip	Trips	Event,Analyzable,Interval,Thing		name,endLocation,startLocation	name,startDate,endDate					date,startDate	endDate	Event
P	endLocation	End location	entity	m		Address	tripsIncoming
P	startLocation	Start location	entity	m		Address	tripsDeparting
P	vehicle	Vehicle	entity	m		Vehicle	tripsInvolved
T	UnknownLink	Other link	Other links	Interest,Interval	u	subject,object		subject	object	linked to	role	date,startDate	endDate	Interest
P	object	Object	entity	m		Thing	unknownLinkFrom
P	subject	Subject	entity	m		Thing	unknownLinkTo
T	UserAccount	User account	User accounts	Thing	mg	username	username,email,service							Thing
P	email	Email	email	m
P	ipAddress	IP address	ip	m
P	messagesReceived	Messages received	entity	sm		Message	recipientAccount
P	messagesSent	Messages sent	entity	sm		Message	senderAccount
P	owner	Owner	entity	m		LegalEntity	userAccounts
P	password	Password	string
P	phone	Phone	phone	m	32
P	service	Service	string
P	username	Username	string
T	Value	Value	Values		a
P	amount	Amount	number
P	amountEur	Amount in EUR	number
P	amountUsd	Amount in USD	number
P	currency	Currency	string
T	Vehicle	Vehicle	Vehicles	Asset,Thing,Value	m		name,registrationNumber					buildDate,registrationDate	deregistrationDate	Asset
P	buildDate	Build Date	date	m
P	declaredCustoms	Customs declarations	entity	sm		EconomicActivity	transport
P	deregistrationDate	De-registration Date	date	m
P	model	Model	string
P	operator	Operator	entity	m		LegalEntity	operatedVehicles
P	owner	Owner	entity	md		LegalEntity	ownedVehicles
P	registrationDate	Registration Date	date	m
P	registrationNumber	Registration number	identifier	m
P	tripsInvolved	Trips	entity	sm		Trip	vehicle
P	type	Type	string
T	Vessel	Vessel	Vessels	Vehicle,Asset,Thing,Value	m	name	name,imoNumber					buildDate,registrationDate	deregistrationDate	Vehicle
P	callSign	Call Sign	identifier	m
P	crsNumber	CRS Number	identifier	m
P	deadweightTonnage	Deadweight Tonnage	number
P	flag	Flag	country	m
P	grossRegisteredTonnage	Gross Registered Tonnage	number
P	imoNumber	IMO Number	identifier	m	16			imo
P	mmsi	MMSI	identifier	m	16
P	nameChangeDate	Date of Name Change	date	m
P	navigationArea	Navigation Area	string
P	pastFlags	Past Flags	country	m
P	pastTypes	Past Types	string
P	registrationPort	Port of Registration	string
P	tonnage	Tonnage	number
T	Video	Video	Videos	Document,Analyzable,Thing	g		fileName,title					authoredAt,date,publishedAt		Document
P	duration	Duration	number
T	Workbook	Workbook	Workbooks	Folder,Document,Analyzable,Thing	g		fileName,title					authoredAt,date,publishedAt		Folder
G	asset.frozen	Frozen asset
G	corp.clone	Clone of real entity	r
G	corp.disqual	Disqualified	r
G	corp.offshore	Offshore
G	corp.public	Public listed company
G	corp.shell	Shell company
G	crime	Crime	r
G	crime.boss	Criminal leadership	r
G	crime.cyber	Cybercrime
G	crime.env	Environmental violations
G	crime.fin	Financial crime	r
G	crime.fraud	Fraud	r
G	crime.terror	Terrorism	r
G	crime.theft	Theft	r
G	crime.traffick	Trafficking	r
G	crime.traffick.drug	Drug trafficking
G	crime.traffick.human	Human trafficking
G	crime.war	War crimes	r
G	debarment	Debarred	r
G	export.control	Export controlled	r
G	export.control.linked	Export control-linked	r
G	export.risk	Trade risk	r
G	fin	Financial services
G	fin.adivsor	Financial advisor
G	fin.bank	Bank
G	fin.fund	Fund
G	forced.labor	Forced labor
G	geo.risk	High-risk area	r
G	gov	Government
G	gov.admin	Civil service
G	gov.executive	Executive branch of government
G	gov.financial	Central banking and financial integrity
G	gov.head	Head of government or state
G	gov.igo	Intergovernmental organization
G	gov.judicial	Judicial branch of government
G	gov.legislative	Legislative branch of government
G	gov.muni	Municipal government
G	gov.national	National government
G	gov.religion	Religious leadership
G	gov.security	Security services
G	gov.soe	State-owned enterprise
G	gov.state	State government
G	invest.ban	Investment ban	r
G	invest.risk	Investment risk	r
G	mare.detained	Maritime detention	r
G	mare.shadow	Shadow fleet	r
G	mare.sts	Ship-to-ship transfer
G	mil	Military
G	poi	Person of interest	r
G	pol.party	Political party
G	pol.union	Union
G	reg.action	Regulator action	r
G	reg.warn	Regulator warning	r
G	rel	Religion
G	role.acct	Accountant
G	role.act	Activist
G	role.civil	Civil servant
G	role.diplo	Diplomat
G	role.journo	Journalist
G	role.judge	Judge
G	role.lawyer	Lawyer
G	role.lobby	Lobbyist
G	role.oligarch	Oligarch	r
G	role.pep	PEP	r
G	role.pep.frmr	Former PEP
G	role.pep.intl	International PEP
G	role.pep.natl	National PEP
G	role.pol	Politician
G	role.rca	Close Associate	r
G	role.spy	Spy
G	sanction	Sanctioned	r
G	sanction.control	Sanction ownership or control	r
G	sanction.counter	Counter-sanctioned	r
G	sanction.linked	Sanction-linked	r
G	wanted	Wanted	r
C	ac	Ascension Island
C	ad	Andorra
C	ae	United Arab Emirates
C	af	Afghanistan
C	ag	Antigua and Barbuda
C	ai	Anguilla
C	al	Albania
C	am	Armenia
C	ao	Angola
C	aq	Antarctica
C	ar	Argentina
C	as	American Samoa
C	at	Austria
C	au	Australia
C	aw	Aruba
C	ax	Åland Islands
C	az	Azerbaijan
C	az-nk	Artsakh
C	ba	Bosnia and Herzegovina
C	bb	Barbados
C	bd	Bangladesh
C	be	Belgium
C	bf	Burkina Faso
C	bg	Bulgaria
C	bh	Bahrain
C	bi	Burundi
C	bj	Benin
C	bl	Saint Barthélemy
C	bm	Bermuda
C	bn	Brunei
C	bo	Bolivia
C	bq	Bonaire, Sint Eustatius and Saba
C	br	Brazil
C	bs	Bahamas
C	bt	Bhutan
C	bv	Bouvet Island
C	bw	Botswana
C	by	Belarus
C	bz	Belize
C	ca	Canada
C	cc	Cocos (Keeling) Islands
C	cd	DR Congo
C	cf	Central African Republic
C	cg	Congo-Brazzaville
C	ch	Switzerland
C	ci	Côte d'Ivoire
C	ck	Cook Islands
C	cl	Chile
C	cm	Cameroon
C	cn	China
C	cn-xz	Tibet
C	co	Colombia
C	cp	Clipperton Island
C	cq	Sark
C	cr	Costa Rica
C	cshh	Czechoslovakia
C	csxx	Serbia and Montenegro
C	cu	Cuba
C	cv	Cape Verde
C	cw	Curaçao
C	cx	Christmas Island
C	cy	Cyprus
C	cy-trnc	Northern Cyprus
C	cz	Czechia
C	dd	East Germany
C	de	Germany
C	dg	Diego Garcia
C	dj	Djibouti
C	dk	Denmark
C	dm	Dominica
C	do	Dominican Republic
C	dz	Algeria
C	ec	Ecuador
C	ee	Estonia
C	eg	Egypt
C	eh	Western Sahara
C	er	Eritrea
C	es	Spain
C	et	Ethiopia
C	eu	European Union
C	fi	Finland
C	fj	Fiji
C	fk	Falkland Islands
C	fm	Micronesia
C	fo	Faroe Islands
C	fr	France
C	ga	Gabon
C	gb	United Kingdom
C	gb-nir	Northern Ireland
C	gb-sct	Scotland
C	gb-wls	Wales
C	gd	Grenada
C	ge	Georgia
C	ge-ab	Abkhazia (Occupied Georgia)
C	gf	French Guiana
C	gg	Guernsey
C	gh	Ghana
C	gi	Gibraltar
C	gl	Greenland
C	gm	Gambia
C	gn	Guinea
C	gp	Guadeloupe
C	gq	Equatorial Guinea
C	gr	Greece
C	gs	South Georgia and the South Sandwich Islands
C	gt	Guatemala
C	gu	Guam
C	gw	Guinea-Bissau
C	gy	Guyana
C	hk	Hong Kong SAR
C	hm	Heard and McDonald Islands
C	hn	Honduras
C	hr	Croatia
C	ht	Haiti
C	hu	Hungary
C	ic	Canary Islands
C	id	Indonesia
C	ie	Ireland
C	il	Israel
C	im	Isle of Man
C	in	India
C	io	British Indian Ocean Territory
C	ip	Cyberspace
C	iq	Iraq
C	iq-kr	Kurdistan
C	ir	Iran
C	is	Iceland
C	it	Italy
C	je	Jersey
C	jm	Jamaica
C	jo	Jordan
C	jp	Japan
C	ke	Kenya
C	kg	Kyrgyzstan
C	kh	Cambodia
C	ki	Kiribati
C	km	Comoros
C	kn	Saint Kitts and Nevis
C	kp	North Korea
C	kr	South Korea
C	kw	Kuwait
C	ky	Cayman Islands
C	kz	Kazakhstan
C	la	Laos
C	lb	Lebanon
C	lc	Saint Lucia
C	li	Liechtenstein
C	lk	Sri Lanka
C	lr	Liberia
C	ls	Lesotho
C	lt	Lithuania
C	lu	Luxembourg
C	lv	Latvia
C	ly	Libya
C	ma	Morocco
C	mc	Monaco
C	md	Moldova
C	md-pmr	Transnistria
C	me	Montenegro
C	mf	Saint Martin
C	mg	Madagascar
C	mh	Marshall Islands
C	mk	North Macedonia
C	ml	Mali
C	mm	Myanmar
C	mn	Mongolia
C	mo	Macao SAR
C	mp	Northern Mariana Islands
C	mq	Martinique
C	mr	Mauritania
C	ms	Montserrat
C	mt	Malta
C	mu	Mauritius
C	mv	Maldives
C	mw	Malawi
C	mx	Mexico
C	my	Malaysia
C	mz	Mozambique
C	na	Namibia
C	nc	New Caledonia
C	ne	Niger
C	nf	Norfolk Island
C	ng	Nigeria
C	ni	Nicaragua
C	nl	Netherlands
C	no	Norway
C	np	Nepal
C	nr	Naoero
C	nu	Niue
C	nz	New Zealand
C	om	Oman
C	pa	Panama
C	pe	Peru
C	pf	French Polynesia
C	pg	Papua New Guinea
C	ph	Philippines
C	pk	Pakistan
C	pk-km	Kashmir
C	pl	Poland
C	pm	Saint Pierre and Miquelon
C	pn	Pitcairn
C	pr	Puerto Rico
C	ps	Palestine
C	pt	Portugal
C	pw	Palau
C	py	Paraguay
C	qa	Qatar
C	re	Réunion
C	ro	Romania
C	rs	Serbia
C	ru	Russia
C	rw	Rwanda
C	sa	Saudi Arabia
C	sb	Solomon Islands
C	sc	Seychelles
C	sd	Sudan
C	se	Sweden
C	sg	Singapore
C	sh	Saint Helena, Ascension and Tristan da Cunha
C	si	Slovenia
C	sj	Svalbard and Jan Mayen
C	sk	Slovakia
C	sl	Sierra Leone
C	sm	San Marino
C	sn	Senegal
C	so	Somalia
C	so-som	Somaliland
C	sr	Suriname
C	ss	South Sudan
C	st	São Tomé and Príncipe
C	suhh	Soviet Union
C	sv	El Salvador
C	sx	Sint Maarten
C	sy	Syria
C	sz	Eswatini
C	ta	Tristan da Cunha
C	tc	Turks and Caicos Islands
C	td	Chad
C	tf	French Southern Territories
C	tg	Togo
C	th	Thailand
C	tj	Tajikistan
C	tk	Tokelau
C	tl	Timor-Leste
C	tm	Turkmenistan
C	tn	Tunisia
C	to	Tonga
C	tr	Türkiye
C	tt	Trinidad and Tobago
C	tv	Tuvalu
C	tw	Taiwan
C	tz	Tanzania
C	ua	Ukraine
C	ua-cri	Crimea (Occupied Ukraine)
C	ua-dpr	Donetsk (Occupied Ukraine)
C	ua-lpr	Luhansk (Occupied Ukraine)
C	ug	Uganda
C	um	U.S. Outlying Islands
C	un	United Nations
C	us	United States
C	uy	Uruguay
C	uz	Uzbekistan
C	va	Holy See
C	vc	Saint Vincent and the Grenadines
C	ve	Venezuela
C	vg	British Virgin Islands
C	vi	U.S. Virgin Islands
C	vn	Vietnam
C	vu	Vanuatu
C	wf	Wallis and Futuna
C	ws	Samoa
C	x-so	South Ossetia (Occupied Georgia)
C	xk	Kosovo
C	ye	Yemen
C	yt	Mayotte
C	yucs	Yugoslavia
C	za	South Africa
C	zm	Zambia
C	zr	Zaire
C	zw	Zimbabwe
C	zz	Global
L	afr	Afrikaans	af,afrikaans,afrikáans,африкаанс,الأفريقانية,阿非利卡语
L	amh	Amharic	am,amharic,amharique,amhárico,амхарский язык,амхарська мова,الأمهرية,አማርኛ,阿姆哈拉语
L	ara	Arabic	acm,apc,ar,arabe,arabic,arb,arz,árabe,арабский язык,арабська мова,العربية,阿拉伯语
L	aze	Azerbaijani	az,aze_cyrl,azerbaijani,azeri,azerí,azéri,azərbaycan,азербайджанский язык,азербайджанська мова,الأذرية,阿塞拜疆语
L	bel	Belarusian	be,belarusian,belarussian,belorussian,bielorruso,biélorusse,byelorussian,белорусский язык,білоруська мова,البيلاروسية,白俄罗斯语
L	ben	Bangla	bengali,bengalí,bn,бенгальский язык,бенгальська мова,البنغالية,বাংলা,孟加拉语
L	bos	Bosnian	bosanski,bosnian,bosnien,bosnio,bs,боснийский язык,боснійська мова,البوسنية,波斯尼亚语
L	bul	Bulgarian	bg,bulgare,bulgarian,búlgaro,болгарский язык,болгарська мова,български,البلغارية,保加利亞語
L	cat	Catalan	ca,catalan,català,catalán,каталанский язык,каталанська мова,الكتالونية,加泰罗尼亚语
L	ces	Czech	checo,cs,cze,czech,tchèque,čeština,чеська мова,чешский язык,التشيكية,捷克語
L	cnr	Montenegrin	crnogorski,montenegrin,montenegrino,monténégrin,черногорский язык,чорногорська мова,المونتنغرية,蒙特內哥羅語
L	dan	Danish	da,danish,danois,dansk,danés,данська мова,датский язык,الدنماركية,丹麦语
L	deu	German	alemán,allemand,de,deutsch,ger,german,немецкий язык,німецька мова,الألمانية,德语
L	ell	Greek	el,gre,grec moderne,greek,griego,modern greek (1453-),ελληνικά,новогрецька мова,новогреческий язык,اليونانية الحديثة,现代希腊语
L	eng	English	anglais,en,englisch,english,inglés,английский язык,англійська мова,الإنجليزية,英語
L	est	Estonian	eesti,eesti keel,estonian,estonien,estonio,et,естонська мова,эстонский язык,الإستونية,愛沙尼亞語
L	fas	Persian	fa,farsi,iranian,per,persa,persan,persian,персидский язык,перська мова,الفارسية,فارسی,波斯語
L	fil	Filipino	filipino,idioma filipino,philippin,pilipino,филиппинский язык,філіппінська,الفلبينية,菲律賓語
L	fin	Finnish	fi,finnish,finnois,finés,suomi,финский язык,фінська мова,الفنلندية,芬兰语
L	fra	French	fr,francés,französisch,français,fre,french,французский язык,французька мова,الفرنسية,法语
L	gle	Irish	ga,gaeilge,irish,irlandais,irlandés,ирландский язык,ірландська мова,الأيرلندية,爱尔兰语
L	heb	Hebrew	he,hebreo,hebrew,hébreu,iw,иврит,іврит,עברית,العبرية الحديثة,現代希伯來語
L	hin	Hindi	hi,hindi,гінді,хинди,الهندية,हिंदी,印地語
L	hrv	Croatian	cro,croata,croate,croatian,hr,hrvatski,scr,хорватский язык,хорватська мова,الكرواتية,克罗地亚语
L	hun	Hungarian	hongrois,hu,hungarian,húngaro,magyar,венгерский язык,угорська мова,المجرية,匈牙利語
L	hye	Armenian	arm,armenian,armenio,arménien,hy,армянский язык,вірменська мова,հայերեն,الأرمنية,亞美尼亞語
L	ind	Indonesian	bahasa indonesia,id,in,indonesian,indonesio,indonésien,индонезийский язык,індонезійська мова,الإندونيسية,印尼語
L	isl	Icelandic	ice,icelandic,is,islandais,islandés,íslenska,исландский язык,ісландська мова,الآيسلندية,冰島語
L	ita	Italian	it,italian,italiano,italien,итальянский язык,італійська мова,الإيطالية,意大利語
L	jpn	Japanese	ja,japanese,japonais,japonés,японский язык,японська мова,اليابانية,日本語,日語
L	kan	Kannada	canarés,kannada,kannara,kn,каннада,الكنادية,ಕನ್ನಡ,卡纳达语
L	kat	Georgian	geo,georgian,georgiano,géorgien,ka,грузинский язык,грузинська мова,الجورجية,ქართული,格鲁吉亚语
L	kaz	Kazakh	kazajo,kazakh,kk,qazaq,казахский язык,казахська мова,қазақша,القزاقية,哈薩克語
L	khm	Khmer	cambodian,camboyano,central khmer,khmer,km,кхмерский язык,кхмерська мова,الخميرية,ខ្មែរ,高棉语
L	kir	Kyrgyz	kirghiz,kirghiz; kyrgyz,kirghize,kirguís,ky,kyrgyz,киргизский язык,киргизька мова,القرغيزية,柯尔克孜语
L	kor	Korean	coreano,coréen,ko,korean,корейский язык,корейська мова,الكورية,朝鮮語,한국어
L	lao	Lao	lo,лаосский язык,лаоська мова,لاو,ລາວ,老挝语
L	lav	Latvian	latvian,latviešu,latviešu valoda,letton,letón,lv,латиська мова,латышский язык,اللاتفية,拉脫維亞語
L	lit	Lithuanian	lietuvių,lietuvių kalba,lithuanian,lituanien,lituano,lt,литовский язык,литовська мова,اللتوانية,立陶宛語
L	ltz	Luxembourgish	lb,luxembourgeois,luxembourgish,luxemburgués,lëtzebuergesch,люксембургский язык,люксембурзька мова,اللوكسمبورغية,卢森堡语
L	mkd	Macedonian	mac,macedonian,macedonio,macédonien,mk,македонски,македонский язык,македонська мова,المقدونية,马其顿语
L	mlt	Maltese	maltais,maltese,malti,maltés,mt,мальтийский язык,мальтійська мова,المالطية,马耳他语
L	mon	Mongolian	mn,mongol,mongolian,монгол хэл,монгольский язык,монгольська мова,المغولية,蒙古语
L	msa	Malay	bahasa melayu,malais,malay,malay (macrolanguage),malayo,may,ms,малайский язык,малайська мова,الملايوية,马来语
L	mul	Multiple languages	multilingual,multiple,multiple languages,various
L	mya	Burmese	birman,bur,burmese,idioma birmano,my,бирманский язык,бірманська мова,البورمية,မြန်မာ,缅甸语
L	nep	Nepali	ne,nepalese,nepali,nepali (macrolanguage),nepalí,npi,népalais,непальский язык,непальська мова,النيبالية,नेपाली,尼泊尔语
L	nld	Dutch	dut,dutch,flemish,nederlands,neerlandés,nl,néerlandais,нидерландский язык,нідерландська мова,الهولندية,荷蘭語
L	nor	Norwegian	bokmal,bokmål,nno,no,norsk,noruego,norvégien,norwegian,норвежский язык,норвезька мова,النرويجية,挪威語
L	pol	Polish	pl,polaco,polish,polonais,polski,польский язык,польська мова,البولندية,波蘭語
L	por	Portuguese	portugais,portuguese,portugués,português,pt,португальский язык,португальська мова,البرتغالية,葡萄牙语
L	pus	Pashto	pachto,pashto,pashtu,pastún,ps,pushto,pushtu,пушту,البشتوية,پښتو,普什圖語
L	ron	Romanian	mo,mol,moldavian,moldovan,ro,rom,romanian,romanian; moldavian; moldovan,română,roumain,rum,rumano,румунська мова,румынский язык,الرومانية,羅馬尼亞語
L	rus	Russian	ru,ruso,russe,russian,російська мова,русский,русский язык,الروسية,俄語
L	sin	Sinhala	cingalés,si,singhalais,sinhala,сингальский язык,сингальська мова,السنهالية,සිංහල,僧伽罗语
L	slk	Slovak	eslovaco,sk,slo,slovak,slovaque,slovenčina,словацкий язык,словацька мова,السلوفاكية,斯洛伐克語
L	slv	Slovenian	esloveno,sl,slovene,slovenian,slovenščina,slovène,словенский язык,словенська мова,السلوفينية,斯洛文尼亚语
L	spa	Spanish	castilian,es,espagnol,español,spanish,испанский язык,іспанська мова,الإسبانية,西班牙語
L	sqi	Albanian	alb,albanais,albanian,albanés,shqip,sq,албанский язык,албанська мова,الألبانية,阿爾巴尼亞語
L	srp	Serbian	scc,serbe,serbian,serbio,sr,сербский язык,сербська мова,српски,الصربية,塞尔维亚语
L	swa	Swahili	kiswahili,suajili,sw,swahili,swahili (macrolanguage),суахили,суахілі,السواحلية,斯瓦希里語
L	swe	Swedish	sueco,suédois,sv,svenska,swedish,шведский язык,шведська мова,السويدية,瑞典語
L	tam	Tamil	ta,tamil,tamoul,тамильский язык,тамільська мова,التملية,தமிழ்,泰米爾語
L	tel	Telugu	te,telugu,télougou,télugu,телугу,التيلوغوية,తెలుగు,泰卢固语
L	tgk	Tajik	tadjik,tajik,tajiki,tayiko,tg,стандартный таджикский язык,таджицька мова,тоҷикӣ,الطاجيكية,塔吉克语
L	tgl	Tagalog	tagalo,tagalog,tl,wikang tagalog,тагальский язык,тагальська мова,التاغالوغية,他加祿語
L	tha	Thai	tailandés,th,thai,thaï,тайский язык,тайська мова,التايلندية,ภาษาไทย,泰語
L	tuk	Turkmen	tk,turcomano,turkmen,turkmène,türkmençe,туркменский язык,туркменська мова,التركمانية,土库曼语
L	tur	Turkish	tr,turc,turco,turkish,türkçe,турецкий язык,турецька мова,التركية,土耳其語
L	ukr	Ukrainian	ucraniano,uk,ukrainian,ukrainien,украинский язык,українська,українська мова,الأوكرانية,乌克兰语
L	urd	Urdu	ourdou,ur,urdu,урду,اردو,الأردية,乌尔都语
L	uzb	Uzbek	ouzbek,oʻzbek,uz,uzbek,uzbeko,узбекский язык,узбецька мова,ўзбек тили,الأوزبكية,乌兹别克语
L	vie	Vietnamese	tiếng việt,vi,vietnamese,vietnamien,vietnamita,в'єтнамська,вьетнамский язык,الفيتنامية,越南语
L	zho	Chinese	chi,chi_sim,chi_tra,chinese,chino,chinois,mandarin,zh,китайский язык,китайська мова,الصينية,中文
S	female	female	f,féminin,weiblich,woman,женский,女
S	male	male	m,man,masculin,männlich,мужской,男
S	other	other	d,divers,o
M	*/*
M	appliation/zip	application/zip
M	application/binary
M	application/csv	text/csv
M	application/excel	application/vnd.ms-excel
M	application/html	text/html
M	application/jpeg	image/jpeg
M	application/jpg	image/jpeg
M	application/msword	application/vnd.ms-word
M	application/rtf	text/rtf
M	application/tiff	image/tiff
M	application/vnd.ms-excel.12	application/vnd.ms-excel
M	application/vnd.ms-word.document.macroenabled.12	application/vnd.ms-word.document.12
M	application/vnd.pdf	application/pdf
M	application/x-excel	application/vnd.ms-excel
M	application/x-gunzip	application/gzip
M	application/x-gzip	application/gzip
M	application/x-gzip-compressed	application/gzip
M	application/x-ms-excel	application/vnd.ms-excel
M	application/x-msexcel	application/vnd.ms-excel
M	application/x-msi	application/vnd.ms-msi
M	application/x-msword	application/vnd.ms-word
M	application/x-pdf	application/pdf
M	application/x-photoshop	image/vnd.adobe.photoshop
M	application/x-rar	application/rar
M	application/x-rar-compressed	application/rar
M	application/x-tiff	image/tiff
M	application/x-unknown
M	application/x-unknown-application-octet-stream
M	application/x-unknown-application-pdf	application/pdf
M	application/x-unknown-application-vnd.ms-excel	application/vnd.ms-excel
M	application/x-zip	application/zip
M	application/x-zip-compressed	application/zip
M	content/unknown
M	document/pdf	application/pdf
M	file/pdf	application/pdf
M	file/rtf	text/rtf
M	file/unknown
M	image/*
M	image/jpg	image/jpeg
M	image/pdf	application/pdf
M	image/psd	image/vnd.adobe.photoshop
M	image/x-citrix-jpeg	image/jpeg
M	image/x-photoshop	image/vnd.adobe.photoshop
M	image/x-tiff	image/tiff
M	image/x.djvu	image/vnd.djvu
M	invalid/pdf	application/pdf
M	plain/text	text/plain
M	text/directory	inode/directory
M	text/enriched	text/rtf
M	text/pdf	application/pdf
M	text/richtext	text/rtf
M	text/text	text/plain
M	text/x-vcard	text/vcard
M	text/xml	application/xml
M	unknown/unknown
M	x-application/apple-pdf	application/pdf
M	x-unknown/octet-stream
M	x-unknown/pdf	application/pdf
M	x-unknown/stream
M	x-unknown/unknown

"""#
}
