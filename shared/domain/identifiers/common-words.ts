/** Names of people that are everyday words too. */
const words: ReadonlySet<string> = new Set(
  (
    'abbot able ally amber angel april archer art ash august autumn bacon baker ball banks barber bass bay beach bean ' +
    'beard bell berry best bill bird bishop black blue blunt bob bond bone bow bowler bridge bridges bright brook ' +
    'brooks brown buck bull bush butcher butler carpenter carter case cash castle chance chapel chapman charity chase ' +
    'cherry church clay clerk cliff coleman constable cook coral cotton crane cross crow curry daily daisy dale dawn ' +
    'day days deacon dean don drake driver duke dyer earl early east eve fair faith farmer fern field fields finch ' +
    'fish fisher flint flower foot ford forest forward foster fowler fox frank french friday frost gale gardener ' +
    'garland gene gentle glass glen glover gold good goodman grace grant grave gray green grey grove guy hale hall ham ' +
    'hand hands hardy harper harry hart hawk hazel head heath heather hill hills hobbs holiday holly hope horn house ' +
    'hunt hunter hurst iris ivy jack jade jasmine jay jean jewel joy judge june justice key kind king kitchen knight ' +
    'lake lamb lane large lark law laws lily link lions little locke long lord love low mace major man mark marsh ' +
    'marshall martin mason max may mead mercy merry mill miller mills mint mister monday money monk moody moon moor ' +
    'moore moss mount neat nelson nick nightingale noble north nun olive page pain palmer park parks parson parsons ' +
    'pat paul peace peach pearl peck peel penny pepper peter piece pike piper pitt plant pole pool pope porter post ' +
    'potter power powers price prince prior priest queen rain ray read reader reed reid rich ridge ring rivers rob ' +
    'robin rock rod roman rose rowan royal ruby rush sad sage salmon sandy savage seal self sellers sergeant sharp ' +
    'shaw shepherd shoemaker short silver singer skinner slater slim small smart smith snow south spark speed spencer ' +
    'spring stamp star steel stephen stern steward stone storm stout street strong sue summer summers sunday sunny ' +
    'swan swift tanner taylor teacher temple thorn tiller tom towers town turner underhill usher vale van victor ' +
    'victory viola violet wade walker wall wallace walls ward warden waters way weaver webb weeks welcome wells west ' +
    'wheat wheeler white wild will winter winters wise wish wolf wood woods workman worth wright wren yard young'
  ).split(' '),
);

/** True for a folded word that also means something, so that it is a name only where it begins with a capital. */
export const isCommonWord = (folded: string): boolean => words.has(folded);
