import { list } from './words.ts';

/** Phrases that close a letter and are followed by a name. */
export const CLOSINGS: readonly string[] = list(`
  best | all the best | all my best | best wishes | warm wishes | with best wishes |
  best regards | kind regards | kindest regards | warm regards | warmest regards |
  with regards | with kind regards | with best regards | with warm regards |
  with warmest regards | regards | rgds | brgds | b.rgds | b/r | br | kr | warmly |
  sincerely | sincerely yours | yours sincerely | most sincerely | yours faithfully |
  faithfully | yours truly | very truly yours | yours | respectfully | respectfully yours |
  cordially | take care | cheers | cheerio | love | xoxo | xo | with gratitude |
  with appreciation | in haste | ciao | later | talk soon | speak soon | see you soon |
  see you | ttyl | hope this helps | mit freundlichen grüßen | mit freundlichen gruessen |
  mit freundlichen grüssen | mit freundlichem gruß | mit freundlichem gruss |
  freundliche grüße | freundliche grüsse | freundlicher gruß | mit besten grüßen |
  mit besten grüssen | beste grüße | beste grüsse | viele grüße | viele grüsse |
  viele gruesse | vielen dank und viele grüße | liebe grüße | liebe grüsse | lieben gruß |
  herzliche grüße | herzliche grüsse | herzlichst | schöne grüße | schönen gruß | gruß |
  gruss | grüße | grüsse | lg | vg | mfg | bg | hochachtungsvoll | bis bald | bis dann |
  mit herzlichen grüßen | sonnige grüße | cordialement | bien cordialement |
  très cordialement | cdlt | bien à vous | bien à toi | salutations | meilleures salutations |
  sincères salutations | salutations distinguées | cordiales salutations | amicalement |
  bien amicalement | à bientôt | bonne journée | bonne soirée | bonne réception |
  respectueusement | bises | bisous | belle journée | saludos | un saludo |
  saludos cordiales | un cordial saludo | cordial saludo | cordialmente | atentamente | atte |
  muy atentamente | reciba un cordial saludo | un abrazo | abrazos | saludos y gracias |
  gracias y saludos | muchos saludos | recibe un saludo | quedo a la espera | atenciosamente |
  att | cumprimentos | com os melhores cumprimentos | melhores cumprimentos |
  os meus cumprimentos | saudações | abraços | um abraço | abs | com cumprimentos |
  respeitosamente | met vriendelijke groet | met vriendelijke groeten | vriendelijke groet |
  vriendelijke groeten | hartelijke groet | hartelijke groeten | groet | groeten | groetjes |
  mvg | met hartelijke groet | hoogachtend | tot snel | gr | cordiali saluti |
  distinti saluti | un cordiale saluto | un saluto | saluti | cari saluti | tanti saluti |
  i migliori saluti | buona giornata | buon lavoro | buona serata | a presto |
  un caro saluto | cordialità | pozdrawiam | pozdrawiam serdecznie | serdecznie pozdrawiam |
  z poważaniem | z powazaniem | z wyrazami szacunku | pozdrowienia | miłego dnia |
  z pozdrowieniami | pzdr | с уважением | с наилучшими пожеланиями | всего доброго |
  всего хорошего | с приветом | искренне ваш | искренне ваша | до связи | до встречи |
  з повагою | з найкращими побажаннями | med vänliga hälsningar | med vänlig hälsning |
  vänliga hälsningar | vänlig hälsning | hälsningar | bästa hälsningar | mvh | hälsn |
  allt gott | med bästa hälsningar | varma hälsningar | med venlig hilsen | venlig hilsen |
  de bedste hilsner | bedste hilsner | hilsen | mange hilsner | kærlig hilsen | kh | vh |
  dbh | bedste hilsen | med vennlig hilsen | vennlig hilsen | beste hilsen | mange hilsener |
  hilsener | ystävällisin terveisin | terveisin | parhain terveisin | t | s pozdravem |
  s přáním hezkého dne | s pozdravom | üdvözlettel | tisztelettel | cu stimă | cu respect |
  με εκτίμηση | φιλικά | με φιλικούς χαιρετισμούς | saygılarımla | saygılarımızla | saygılar |
  iyi çalışmalar | İyi çalışmalar | iyi günler | İyi günler | selamlar | sevgiler | kolay gelsin | sevgilerimle | בברכה |
  בברכת חברים | בכבוד רב | בידידות | כל טוב | יום טוב | בתודה ובברכה | ביי | مع أطيب التحيات |
  مع تحياتي | تحياتي | مع خالص التحية | مع التحية | أطيب التحيات | مع فائق الاحترام |
  وتفضلوا بقبول فائق الاحترام والتقدير | مع الاحترام | وتفضلوا بقبول فائق الاحترام | 敬具 | 草々 |
  かしこ | 此致 | 此致敬礼 | 敬礼 | 敬禮 | 祝好 | 顺祝商祺 | 順祝商祺 | 顺颂商祺 | 順頌商祺 | 商祺 | 祝商祺 | 祝工作顺利 | 祝您工作愉快 |
  此致 敬礼 | 감사합니다 | 드림 | 올림
`);

/** Thanks close a letter too, but alone they are something said. */
export const THANKS: readonly string[] = list(`
  thanks | thank you | thanks again | thank you again | many thanks | thanks a lot |
  thanks so much | thank you so much | thanks very much | thank you very much |
  thanks in advance | thank you in advance | thanks and regards | thanks & regards |
  thanks and best regards | thanks & best regards | thanks and kind regards |
  thanks, and best regards | thank you and best regards | thank you and regards |
  thank you & regards | many thanks and best regards | many thanks & regards | with thanks |
  with many thanks | thanks all | thanks everyone | thanks guys | thanks much |
  thanks a million | thanks a bunch | much appreciated | thx | thnx | tnx | tks | thks | ty |
  ta | thanx | thankyou | danke | vielen dank | besten dank | herzlichen dank |
  danke und gruß | danke und viele grüße | vielen dank und beste grüße | danke dir |
  danke im voraus | vielen dank im voraus | dank und gruß | danke & gruß | merci |
  merci beaucoup | merci d'avance | merci d’avance | merci par avance |
  avec mes remerciements | gracias | muchas gracias | mil gracias | gracias de antemano |
  obrigado | obrigada | muito obrigado | muito obrigada | grato | grata | desde já agradeço |
  bedankt | dank je | dank u | dankjewel | dank | alvast bedankt | bij voorbaat dank |
  hartelijk dank | grazie | grazie mille | mille grazie | grazie in anticipo | molte grazie |
  dziękuję | dzięki | z góry dziękuję | dziękuję bardzo | спасибо | большое спасибо |
  заранее спасибо | благодарю | спасибі | дякую | tack | tack så mycket | tack på förhand |
  tusen tack | tak | mange tak | på forhånd tak | takk | tusen takk | mange takk |
  på forhånd takk | kiitos | kiitos etukäteen | děkuji | díky | köszönöm | mulțumesc |
  ευχαριστώ | teşekkürler | teşekkür ederim | şimdiden teşekkürler | תודה | תודה רבה |
  תודה מראש | בתודה | שוב תודה | شكرا | شكراً | شكرا جزيلا | شكراً جزيلاً | مع الشكر | 谢谢 |
  謝謝 | 多谢 | 谢谢！ | よろしくお願いします | よろしくお願いいたします | 宜しくお願い致します | ありがとうございます
`);

/** How a letter opens: such a line is no signature, and alone it is no message above one. */
export const GREETINGS: readonly string[] = list(`
  hi | hello | hey | dear | good morning | good afternoon | good evening | greetings | howdy |
  hiya | hallo | guten tag | guten morgen | liebe | lieber | liebes | sehr geehrte |
  sehr geehrter | moin | servus | grüezi | bonjour | bonsoir | salut | cher | chère | chers |
  hola | estimado | estimada | buenos días | buenas tardes | querido | querida | olá | oi |
  bom dia | boa tarde | caro | cara | prezado | prezada | beste | geachte | goedemorgen |
  goedemiddag | goedendag | dag | ciao | buongiorno | buonasera | gentile | egregio | salve |
  cześć | dzień dobry | witam | szanowny | szanowna | szanowni | drogi | здравствуйте |
  добрый день | доброе утро | добрый вечер | привет | уважаемый | уважаемая | доброго дня |
  вітаю | hej | hejsan | god morgon | god dag | kära | kære | kjære | hei | moi | merhaba |
  sayın | selam | שלום | היי | הי | בוקר טוב | مرحبا | السلام عليكم | عزيزي | عزيزتي | 你好 |
  您好 | お世話になっております | お世話になります
`);
