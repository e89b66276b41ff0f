/** Words of a language for invented buyers and what they buy. */
export interface Locale {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly products: readonly string[];
  readonly cities: readonly string[];
  /** Between the names, where the family name comes first. */
  readonly familyFirst?: '' | ' ';
}

const locale = (first: string, last: string, products: string, cities: string): Locale => ({
  first: first.split(' '),
  last: last.split(' '),
  products: products.split('|'),
  cities: cities.split('|'),
});

/** 16 first names and 14 family names each: 224 people by their full names. */
export const locales = {
  English: locale(
    'Eli Ray Ann Pia Jo Bo Lee Ola Dee Mia Quin Sue Flo Tom Max Ivy',
    "Joiner Dyer Glover Archer Baker Keeler Ender Fisher O'Hara Mason Cook Turner Webb Lorimer",
    'Mug|Scarf|Desk lamp|Candle|Poster|Notebook|Tea towel|Cushion',
    'Leeds|Austin|Dublin|Perth|Boston|Halifax',
  ),
  German: locale(
    'Anna Jörg Lena Uwe Käthe Sven Heike Tim Ute Jonas Petra Kai Sabine Götz Birgit Emil',
    'Müller Schäfer Weiß Krüger Vogel Lang König Busch Jäger Franke Böhm Seidel Ott Brandt',
    'Becher|Schal|Tischlampe|Kerze|Plakat|Notizbuch|Geschirrtuch|Kissen',
    'Köln|Leipzig|Münster|Graz|Bern|Ulm',
  ),
  French: locale(
    'Chloé Luc Zoé Rémi Inès Hugo Léa Noé Élise Paul Anaïs Jean Maud Yves Claire Théo',
    'Lefèvre Moreau Girard Fabre Rousseau Blanc Garnier Faure Perrin Morel Guérin Colin Renard Picard',
    'Tasse|Écharpe|Lampe de bureau|Bougie|Affiche|Carnet|Torchon|Coussin',
    'Lyon|Nîmes|Besançon|Rennes|Liège|Lille',
  ),
  Spanish: locale(
    'Lucía José Ana Íñigo Sofía Raúl Elena Hugo Marta Iván Inés Pablo Nuria Tomás Celia Óscar',
    'García Núñez Pérez Ibáñez Molina Ortega Vega Ramos Muñoz Castro Rubio Sáez Lara Peña',
    'Taza|Bufanda|Lámpara|Vela|Póster|Cuaderno|Paño de cocina|Cojín',
    'Bogotá|Rosario|Málaga|Valparaíso|León|Cádiz',
  ),
  Portuguese: locale(
    'João Ana Inês Luís Beatriz Rui Márcia Caio Lívia Tiago Sônia Davi Clara Hélio Joana Nuno',
    'Silva Conceição Araújo Lopes Guimarães Moreira Teles Brandão Pinto Sá Dias Macedo Leitão Prado',
    'Caneca|Cachecol|Luminária|Vela|Pôster|Caderno|Pano de prato|Almofada',
    'São Paulo|Curitiba|Porto|Goiânia|Braga|Maceió',
  ),
  Italian: locale(
    'Luca Niccolò Giada Piero Sara Dario Elisa Ivo Marta Ugo Noemi Carlo Livia Gino Anna Elio',
    'Rossi Ferri Bianchi Galli Conti Serra Villa Longo Riva Sala Fabbri Testa Monti Leone',
    'Tazza|Sciarpa|Lampada|Candela|Manifesto|Taccuino|Strofinaccio|Cuscino',
    'Torino|Forlì|Bari|Pavia|Lucca|Trento',
  ),
  Dutch: locale(
    'Daan Sanne Bram Lotte Joris Fleur Koen Iris Ruben Maud Teun Noor Stijn Eva Wout Zoë',
    'Jansen Bakker Visser Smit Mulder Bos Vos Peters Hendriks Dekker Kok Maas Prins Hoek',
    'Beker|Sjaal|Bureaulamp|Kaars|Poster|Notitieboek|Theedoek|Kussen',
    'Utrecht|Gent|Breda|Zwolle|Delft|Leiden',
  ),
  Turkish: locale(
    'Ayşe Emre Gül İrem Kaan Çiğdem Ömer Selin Ufuk Şule Deniz Ece Ozan Figen Tuğba Yiğit',
    'Yılmaz Kaya Demir Çelik Şahin Öztürk Aydın Güneş Koç Doğan Kılıç Aslan Işık Tekin',
    'Kupa|Atkı|Masa lambası|Mum|Afiş|Defter|Kurulama bezi|Yastık',
    'İstanbul|İzmir|Ankara|Bursa|Muğla|Eskişehir',
  ),
  Russian: locale(
    'Иван Ольга Пётр Анна Юрий Нина Олег Вера Глеб Дарья Илья Зоя Фёдор Майя Лев Алла',
    'Петренко Мороз Седых Черных Волк Дымко Гончар Белых Савич Франк Дубко Лукаш Коваль Шевчук',
    'Кружка|Шарф|Настольная лампа|Свеча|Плакат|Блокнот|Полотенце|Подушка',
    'Казань|Томск|Пермь|Самара|Тула|Омск',
  ),
  Ukrainian: locale(
    'Іван Олена Петро Ганна Юрій Ніна Олег Віра Тарас Дарина Ілля Зоя Остап Майя Лев Соломія',
    'Мельник Коваленко Бойко Ткач Шевчук Кравець Олійник Гончар Поліщук Мороз Савчук Руденко Франко Гайдук',
    'Чашка|Шарф|Настільна лампа|Свічка|Плакат|Нотатник|Рушник|Подушка',
    'Київ|Львів|Одеса|Харків|Дніпро|Луцьк',
  ),
  Chinese: {
    ...locale(
      '小明 丽华 建国 芳 伟 秀英 敏 静 强 磊 洋 艳 勇 娟 涛 超',
      '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱',
      '马克杯|围巾|台灯|蜡烛|海报|笔记本|茶巾|靠垫',
      '杭州|成都|广州|南京|武汉|西安',
    ),
    familyFirst: '',
  },
  Taiwanese: {
    ...locale(
      '志明 春嬌 美玲 俊傑 淑芬 家豪 雅婷 怡君 冠宇 宗翰 佳蓉 欣怡 建宏 詩涵 柏翰 承恩',
      '陳 林 黃 張 李 王 吳 劉 蔡 楊 許 鄭 謝 郭',
      '馬克杯|圍巾|檯燈|蠟燭|海報|筆記本|茶巾|靠墊',
      '臺北|高雄|臺中|新竹|嘉義|花蓮',
    ),
    familyFirst: '',
  },
  Japanese: {
    ...locale(
      '太郎 花子 健 美咲 翔 葵 蓮 結衣 大輔 愛 誠 恵 学 舞 隆 桜',
      '山田 佐藤 鈴木 高橋 田中 伊藤 渡辺 中村 小林 加藤 吉田 山本 松本 井上',
      'マグカップ|マフラー|デスクライト|キャンドル|ポスター|ノート|ふきん|クッション',
      '東京都|大阪府|京都府|北海道|福岡県|愛知県',
    ),
    familyFirst: ' ',
  },
  Korean: {
    ...locale(
      '민수 지영 서준 하은 도윤 서연 예준 지우 시우 수아 주원 지아 하준 채원 준서 유나',
      '김 이 박 최 정 강 조 윤 장 임 한 오 서 신',
      '머그컵|목도리|탁상 램프|양초|포스터|공책|행주|쿠션',
      '서울|부산|대구|인천|광주|대전',
    ),
    familyFirst: '',
  },
  Polish: locale(
    'Łukasz Zofia Jan Ewa Paweł Ola Michał Iga Tomasz Hanna Żaneta Adam Kinga Olaf Róża Igor',
    'Nowak Wójcik Mazur Krawczyk Zając Król Wróbel Pawlak Dudek Sikora Baran Szewczyk Gąska Błaszczyk',
    'Kubek|Szalik|Lampka|Świeca|Plakat|Notes|Ścierka|Poduszka',
    'Kraków|Łódź|Gdańsk|Poznań|Toruń|Opole',
  ),
  Czech: locale(
    'Jiří Eva Petr Hana Tomáš Iva Ondřej Jana Luboš Zdeňka Karel Věra Aleš Marie Šimon Dana',
    'Novák Dvořák Černý Kučera Veselý Horák Němec Marek Pospíšil Hájek Král Růžička Fiala Zeman',
    'Hrnek|Šála|Stolní lampa|Svíčka|Plakát|Zápisník|Utěrka|Polštář',
    'Brno|Plzeň|Ostrava|Liberec|Zlín|Tábor',
  ),
  Slovak: locale(
    'Ján Eva Peter Hana Tomáš Ľubica Ondrej Jana Ľuboš Zuzana Karol Viera Aleš Mária Šimon Dana',
    'Kováč Varga Tóth Horváth Baláž Molnár Lukáč Polák Hudák Oravec Kráľ Ružička Gajdoš Ďurica',
    'Hrnček|Šál|Stolová lampa|Sviečka|Plagát|Zápisník|Utierka|Vankúš',
    'Košice|Žilina|Nitra|Trnava|Martin|Poprad',
  ),
  Hungarian: {
    ...locale(
      'Ádám Éva Péter Ildikó László Ágnes Győző Réka Ödön Kinga Gábor Eszter Zsolt Judit Imre Márta',
      'Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Németh Farkas Balogh Papp Lakatos Szűcs',
      'Bögre|Sál|Asztali lámpa|Gyertya|Plakát|Jegyzetfüzet|Konyharuha|Párna',
      'Győr|Pécs|Szeged|Miskolc|Eger|Vác',
    ),
    familyFirst: ' ',
  },
  Romanian: locale(
    'Ion Ana Ștefan Ioana Mihai Elena Răzvan Maria Vlad Ilinca Toma Dan Oana Radu Alina Costin',
    'Popescu Ionescu Radu Stan Dumitru Stoica Mureșan Matei Ciobanu Rusu Moldovan Țăranu Nistor Bălan',
    'Cană|Fular|Veioză|Lumânare|Poster|Caiet|Prosop|Pernă',
    'Cluj|Iași|Timișoara|Brașov|Sibiu|Galați',
  ),
  Bulgarian: locale(
    'Иван Мария Георги Елена Петър Ралица Николай Десислава Стоян Яна Борис Гергана Тодор Ива Калин Вяра',
    'Иванов Георгиев Димитров Петров Николов Христов Стоянов Тодоров Илиев Колев Ангелов Цветков Митев Попов',
    'Чаша|Шал|Лампа|Свещ|Плакат|Тетрадка|Кърпа|Възглавница',
    'София|Варна|Пловдив|Русе|Бургас|Плевен',
  ),
  Greek: locale(
    'Γιώργος Μαρία Νίκος Ελένη Κώστας Άννα Δημήτρης Ζωή Πέτρος Ιωάννα Σπύρος Ρένα Θανάσης Όλγα Ηλίας Φωτεινή',
    'Παππάς Βλάχος Αγγελής Νικολάου Δήμου Οικονόμου Ράπτης Μακρής Λάμπρου Σιδέρης Καρράς Ζήσης Φωτίου Μπάκας',
    'Κούπα|Κασκόλ|Λάμπα|Κερί|Αφίσα|Σημειωματάριο|Πετσέτα|Μαξιλάρι',
    'Αθήνα|Πάτρα|Βόλος|Χανιά|Λάρισα|Ρόδος',
  ),
  Indonesian: locale(
    'Budi Siti Agus Dewi Eko Rina Joko Putri Hadi Wati Tono Lina Rudi Maya Dimas Ayu',
    'Santoso Wijaya Pratama Lestari Hidayat Saputra Kusuma Nugroho Siregar Halim Utami Gunawan Setiawan Rahayu',
    'Cangkir|Syal|Lampu meja|Lilin|Poster|Buku catatan|Lap dapur|Bantal',
    'Jakarta|Bandung|Surabaya|Medan|Malang|Bogor',
  ),
  Vietnamese: {
    ...locale(
      'Anh Bình Chi Dũng Hà Hải Hương Khánh Lan Long Mai Nam Phương Quân Thảo Tuấn',
      'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô',
      'Cốc sứ|Khăn quàng|Đèn bàn|Nến|Áp phích|Sổ tay|Khăn lau|Gối tựa',
      'Hà Nội|Đà Nẵng|Huế|Cần Thơ|Hải Phòng|Đà Lạt',
    ),
    familyFirst: ' ',
  },
  Thai: locale(
    'สมชาย สมหญิง ประยุทธ์ มานี มานะ ปิติ ชูใจ วีระ สุดา อรุณ กานดา ธนา พิมพ์ ณัฐ ศิริ วันดี',
    'ใจดี รักไทย มีสุข ทองคำ ศรีสุข บุญมา แสงทอง วงศ์ดี สายทอง พูนสุข แก้วใส ดีงาม สุขใจ จันทร์ดี',
    'แก้วมัค|ผ้าพันคอ|โคมไฟ|เทียน|โปสเตอร์|สมุด|ผ้าเช็ดจาน|หมอน',
    'กรุงเทพฯ|เชียงใหม่|ภูเก็ต|ขอนแก่น|โคราช|ระยอง',
  ),
  Arabic: locale(
    'محمد فاطمة أحمد نورة علي سارة خالد مريم يوسف هند عمر ليلى حسن ريم سالم دانة',
    'العتيبي الحربي القحطاني الغامدي الزهراني الشهري الدوسري المطيري العنزي السبيعي الشمري البلوي الجهني الرشيد',
    'كوب|وشاح|مصباح|شمعة|ملصق|دفتر|منشفة|وسادة',
    'الرياض|جدة|الدمام|مكة|أبها|تبوك',
  ),
  Persian: locale(
    'علی زهرا رضا مریم حسین سارا امیر نگار مهدی لیلا پویا شیرین کیان ترانه بهرام گلی',
    'احمدی محمدی رضایی کریمی حسینی مرادی جعفری نوری صادقی رستمی قاسمی کاظمی فرهادی پارسا',
    'لیوان|شال|چراغ|شمع|پوستر|دفترچه|دستمال|کوسن',
    'تهران|شیراز|اصفهان|تبریز|مشهد|رشت',
  ),
  Hebrew: locale(
    'משה שרה דוד רחל יוסי נועה אבי מיכל עומר תמר גיל יעל רון דנה איתי ליאת',
    'כהן לוי מזרחי פרץ ביטון דהן אברהם פרידמן אזולאי מלכה כץ עמר גבאי שפירא',
    'ספל|צעיף|מנורה|נר|כרזה|מחברת|מגבת|כרית',
    'חיפה|תל אביב|ירושלים|אילת|נתניה|עכו',
  ),
  Swedish: locale(
    'Åsa Erik Linnéa Nils Maja Björn Elsa Göran Ida Olle Sigrid Åke Tove Per Karin Axel',
    'Andersson Lindström Nyberg Sjögren Ek Åberg Holm Lund Berg Öberg Sandström Norén Falk Hård',
    'Mugg|Halsduk|Skrivbordslampa|Ljus|Affisch|Anteckningsbok|Kökshandduk|Kudde',
    'Malmö|Umeå|Örebro|Lund|Gävle|Kalmar',
  ),
  Danish: locale(
    'Søren Freja Mads Ida Jørgen Kirsten Lærke Niels Åse Oskar Signe Bjørn Emma Rasmus Tove Emil',
    'Jensen Nielsen Møller Sørensen Holm Krogh Bæk Lund Dahl Juhl Kjær Østergaard Friis Vestergaard',
    'Krus|Halstørklæde|Bordlampe|Stearinlys|Plakat|Notesbog|Viskestykke|Pude',
    'Odense|Aarhus|Ålborg|Køge|Vejle|Ribe',
  ),
  Norwegian: locale(
    'Ola Kari Bjørn Ingrid Øyvind Liv Åse Nils Solveig Terje Sigrid Håkon Marte Jørn Gro Lars',
    'Hansen Berg Haugen Bakke Lie Moen Strand Solberg Dahl Lunde Næss Hagen Øien Ås',
    'Krus|Skjerf|Bordlampe|Stearinlys|Plakat|Notatbok|Kjøkkenhåndkle|Pute',
    'Oslo|Bergen|Tromsø|Bodø|Molde|Ålesund',
  ),
  Finnish: locale(
    'Matti Aino Pekka Liisa Väinö Helmi Jukka Päivi Eero Sanna Antti Kaisa Heikki Outi Ville Tiina',
    'Virtanen Korhonen Mäkinen Nieminen Hämäläinen Laine Koski Järvinen Lehto Salo Niemi Rinne Mäki Pöysti',
    'Muki|Huivi|Pöytälamppu|Kynttilä|Juliste|Muistikirja|Astiapyyhe|Tyyny',
    'Turku|Oulu|Tampere|Kuopio|Lahti|Pori',
  ),
  Croatian: locale(
    'Ivan Ana Luka Mia Marko Iva Josip Petra Ante Nina Tomislav Lucija Šime Đurđa Hrvoje Željka',
    'Horvat Kovačević Babić Marić Novak Jurić Knežević Vuković Šarić Perić Lončar Čorić Matić Grgić',
    'Šalica|Šal|Svjetiljka|Svijeća|Plakat|Bilježnica|Krpa|Jastuk',
    'Zagreb|Split|Rijeka|Osijek|Zadar|Šibenik',
  ),
  Slovenian: locale(
    'Luka Maja Janez Nina Matej Eva Andrej Anja Tomaž Petra Jure Sara Žiga Urša Boštjan Špela',
    'Novak Horvat Krajnc Zupan Potočnik Kovač Mlakar Vidmar Kos Golob Turk Božič Kralj Korošec',
    'Skodelica|Šal|Svetilka|Sveča|Plakat|Zvezek|Krpa|Blazina',
    'Ljubljana|Maribor|Celje|Kranj|Koper|Ptuj',
  ),
  Hindi: locale(
    'आरव दिया विवान अनन्या आदित्य ईशा अर्जुन काव्या रोहन नेहा करण पूजा राहुल सीमा विकास मीरा',
    'शर्मा वर्मा गुप्ता सिंह कुमार यादव जोशी पटेल नायर मेहता रेड्डी दास चौहान मिश्रा',
    'मग|दुपट्टा|लैंप|मोमबत्ती|पोस्टर|नोटबुक|तौलिया|तकिया',
    'दिल्ली|मुंबई|जयपुर|लखनऊ|पुणे|इंदौर',
  ),
} as const satisfies Record<string, Locale>;

export type Language = keyof typeof locales;
