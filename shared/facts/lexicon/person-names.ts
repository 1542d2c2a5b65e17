/** Common family and first names that are also names of small places. Data table. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Family names so common, or so well known, that alone they rather mean a person than a small town. */
export const familyNames = set(`
smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson martin lee
perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green adams nelson baker
hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers
gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray mendoza ruiz
hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes
fisher vasquez simmons romero patterson jordan reynolds hamilton graham gonzales wallace cole west owens gibson bryant ellis stevens murray ford marshall
mcdonald harrison ruiz kennedy wells alexander hunter mason dixon hunt palmer mills nichols grant knight ferguson rose stone hawkins dunn perkins hudson
spencer gardner stephens payne pierce berry matthews arnold wagner willis ray watkins olson carroll duncan snyder hart cunningham bradley lane andrews
fox riley armstrong carpenter weaver greene lawrence elliott chavez sims austin peters kelley franklin lawson fields ryan schmidt carr burton wheeler
chapman oliver montgomery richards williamson johnston banks meyer bishop mccoy howell morrison hansen garza harvey little burton stanley george jacobs
reid fuller lynch dean gilbert garrett romero welch larson frazier burke hanson day moreno bowman medina fowler brewer hoffman carlson silva pearson holland
douglas fleming jensen vargas byrd davidson hopkins may terry herrera wade soto walters neal caldwell lowe jennings barnett graves jimenez horton shelton
barrett obrien castro sutton gregory mckinney lucas miles craig rodriquez chambers holt lambert fletcher watts bates hale rhodes pena beck newman haynes
mcdaniel mendez bush vaughn parks dawson santiago norris hardy love steele curry powers schultz barker guzman page munoz ball keller chandler weber leonard
walsh lyons ramsey wolfe schneider mullins benson sharp bowen daniel barber cummings hines baldwin griffith valdez hubbard salazar reeves warner stevenson
burgess santos tate cross garner mann mack moss thornton dennis mcgee farmer delgado aguilar vega glover manning cohen harmon rodgers robbins newton todd
blair higgins ingram reese cannon strickland townsend potter goodwin walton rowe hampton ortega patton swanson joseph francis goodman maldonado yates becker
erickson hodges rios conner adkins webster norman malone hammond flowers cobb moody quinn blake maxwell pope floyd osborne paul mccarthy guerrero lindsey
estrada sandoval gibbs tyler gross fitzgerald stokes doyle sherman saunders wise colon gill alvarado greer padilla simon waters nunez ballard schwartz
obama clinton nixon reagan truman roosevelt trump biden putin bush blair thatcher merkel romney mccain pelosi rice powell rumsfeld cheney lincoln
saddam arafat assad gaddafi mubarak karzai musharraf bhutto sharif khan karimov holbrooke milosevic hilton kardashian simpson beckham
`);

/** First names in use outside the English lists, as they are written in English. */
export const firstNames = set(`
mohammad mohammed muhammad mohamed mahmoud mahmud ahmed ahmad ali hassan hasan hussein hussain husain abdul abdullah abdallah abdel abdelaziz ibrahim ismail
omar umar osman usman yusuf yousef youssef khalid khaled mustafa tariq tarek salim saleem salman said saeed rashid karim hamid hamed jamal jamil kamal majid
nasser nasir nabil rafiq riyad samir sami walid yasir yasser zahir ziad fatima aisha maryam mariam leila layla zainab amina khadija noor nur
aleksandr alexei aleksei andrei anatoly boris dmitri dmitry evgeny yevgeny fyodor gennady igor ivan konstantin leonid maxim maksim mikhail nikita nikolai
oleg pavel pyotr roman ruslan sergei sergey stanislav timur vadim valery vasily viktor vitaly vladimir vladislav vyacheslav yuri natalia svetlana olga irina
tatiana yelena ekaterina anastasia ludmila islam nursultan askar kurmanbek almazbek emomali imomali rakhmon rustam rustem ulugbek bakhtiyar bakhtiyor
juan jose luis carlos jorge miguel pedro pablo francisco antonio manuel jesus alejandro rafael fernando eduardo ricardo roberto mario sergio hugo raul
jaime diego andres felipe guillermo enrique alfredo arturo oscar ruben maria ana carmen rosa luisa isabel teresa
jean pierre jacques michel francois philippe laurent olivier pascal thierry marc claude henri louis andre marie isabelle sophie
hans klaus jurgen wolfgang dieter uwe karl heinz stefan matthias andreas thomas giovanni giuseppe marco paolo luca matteo francesco
xi li wang zhang liu chen yang hu jiang deng mao wei min jun hiroshi takashi kenji shinzo junichiro kim park lee choi
paris jordan chad india kenya israel dakota brooklyn chelsea sydney florence victoria charlotte austin
raj rajesh ramesh suresh sanjay vijay ajay anil sunil amit rahul narendra manmohan sonia priya deepak vikram arun ashok
`);
