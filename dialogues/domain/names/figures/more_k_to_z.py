"""More public figures, from K to Z: ministers, envoys, members of parliaments, writers, artists."""

from __future__ import annotations

from typing import Final

MORE_ON: Final = """
Kate Winslet; Katherine Mansfield; Katsunobu Kato; Kausea Natano; Kazuo Ishiguro; Keith Rowley; Kem
Sokha; Kemi Badenoch; Ken Loach; Kenneth Clarke; Kenta Izumi; Kenzo Tange; Kevin McCarthy; Khadga
Prasad Oli; Khaled Hosseini; Khalid al-Falih; Khalil Gibran; Khemais Jhinaoui; Kim Boo-kyum; Kim
Moon-soo; Kimi Raikkonen; Kingsley Amis; Kiran Desai; Kiren Rijiju; Kiril Petkov; Kizza Besigye;
Klaus Kinkel; Knut Hamsun; Ko Un; Kofi Busia; Konstantin Paustovsky; Kostas Karamanlis; Krisjanis
Karins; Kristen Michal; Kristrun Frostadottir; Krzysztof Kieslowski; Krzysztof Penderecki; Kumar
Sangakkara; Kurt Volker; Kurt Weill; Lamberto Zannier; Lana Nusseibeh; Lang Lang; Langston Hughes;
Lao She; Lars Klingbeil; Lars von Trier; Lassina Zerbo; Laszlo Kovacs; Laszlo Krasznahorkai; Lata
Mangeshkar; Laura Sarabia; Lav Diaz; Lawrence Eagleburger; Le Corbusier; Lee Jun-seok; Lee
Nak-yeon; Lee Soon-jae; Leila Slimani; Leonard Bernstein; Leonard Cohen; Leonardo Padura; Leonel
Fernandez; Leos Janacek; Lesya Ukrainka; Leszek Balcerowicz; Lewis Hamilton; Li Na; Lim Yun-chan;
Lin Chia-lung; Lisa Nandy; Liu Cixin; Liu Haixing; Lou Jiwei; Louis Kahn; Louise Arbour; Louise
Gluck; Louise Mushikiwabo; Luc Frieden; Lucian Freud; Luciano Pavarotti; Lucien Febvre; Luis
Abinader; Luis Bunuel; Luis Gilberto Murillo; Luis Moreno Ocampo; Luis Suarez; Luka Doncic; Luka
Modric; Luminita Odobescu; Ma Huateng; Machado de Assis; Mads Mikkelsen; Magda Szabo; Maggie Smith;
Magic Johnson; Magnus Carlsen; Mahfud MD; Mahmoud Ali Youssouf; Mahmoud Thabit Kombo; Makiko
Tanaka; Maleeha Lodhi; Mamata Banerjee; Manfred Weber; Mani Ratnam; Manish Tewari; Manny Pacquiao;
Manoel de Oliveira; Manu Dibango; Marcel Proust; Marcelo Ebrard; Margaret Atwood; Margaret Chan;
Maria Callas; Maria Corina Machado; Maria Malmer Stenergard; Maria Ressa; Mariama Ba; Marie
Yovanovitch; Marilyn Monroe; Marilynne Robinson; Marina Silva; Mario Benedetti; Mario Lubetkin;
Mark Brown; Mark Butler; Mark Drakeford; Mark Rothko; Mark Warner; Marko Djuric; Markus Soeder;
Martha Argerich; Martha Karua; Martin Amis; Martin Buber; Martin Griffiths; Martin Indyk; Martin
Lee; Martin Scorsese; Martin Torrijos; Martina Navratilova; Mary McAleese; Maung Maung; Maurice
Kamto; Maurice Ravel; Mauro Vieira; Max Baucus; Max Frisch; Max Verstappen; Maxime Prevot; Maya
Angelou; Mazloum Abdi; Megan Fox; Mehdi Hassan; Mia Couto; Michael Herzog; Michael Ignatieff;
Michael J. Fox; Michael McFaul; Michael Ondaatje; Michael Phelps; Michel Houellebecq; Michel
Platini; Michelangelo Antonioni; Michele Alliot-Marie; Michelle O'Neill; Michelle Yeoh; Miguel
Angel Asturias; Miguel Indurain; Miguel de Cervantes; Mike Leigh; Mike Tyson; Mikhail Baryshnikov;
Mikulas Dzurinda; Miles Davis; Milind Deora; Milos Forman; Mira Nair; Mircea Cartarescu; Mircea
Eliade; Miroslav Jenca; Miroslav Krleza; Mo Farah; Mo Mowlam; Mochtar Lubis; Mohamed Abdullahi;
Mohamed El Baradei; Mohamed Farmaajo; Mohamed Salah; Mohammad Hatta; Mohammed Dahlan; Mohammed Shia
al-Sudani; Mohammed bin Zayed; Mohsin Hamid; Moise Katumbi; Mona Juul; Mongo Beti; Monica Juma;
Mstislav Rostropovich; Mukhtar Tleuberdi; Muqtada al-Sadr; Murat Nurtleu; Muriel Spark; Musalia
Mudavadi; Mustafa Abdul Jalil; Muttiah Muralitharan; Nabil Fahmy; Nadia Comaneci; Nadine Gordimer;
Naomi Osaka; Narges Mohammadi; Natalie Bennett; Nawal El Saadawi; Nazim Hikmet; Nechirvan Barzani;
Nelson Chamisa; Nestor Kirchner; Netumbo Nandi-Ndaitwah; Newt Gingrich; Nguyen Co Thach; Nguyen Du;
Nicholas Burns; Nick Faldo; Nigel Lawson; Nikola Dimitrov; Nikolay Mladenov; Nikos Kazantzakis;
Nikos Kotzias; Nirupama Rao; Nitin Gadkari; Nizar Qabbani; Norman Foster; Norman Lamont; Norodom
Sihamoni; Noura al-Kaabi; Novak Djokovic; Nuhu Ribadu; Nuri Bilge Ceylan; Nuruddin Farah; Nurul
Izzah; Nusrat Fateh Ali Khan; Nye Bevan; Oana Toiu; Ocean Vuong; Odongo Jeje Abubakhar; Oh Se-hoon;
Oksana Zabuzhko; Oleksandr Usyk; Oleksiy Danilov; Olga Tokarczuk; Olivier Nduhungirehe; Orson
Welles; Osamu Tezuka; Oscar Niemeyer; Osman Saleh; Otar Iosseliani; Ousmane Sembene; Ozgur Ozel;
Pablo Casals; Pablo Iglesias; Pablo Quirno; Paddy Ashdown; Paik Nam-june; Pankaj Mishra; Paolo
Maldini; Park Chan-wook; Park Ji-sung; Pascal Lamy; Pat McFadden; Patrick Modiano; Patrick White;
Paul Auster; Paul Cezanne; Paul McCartney; Paulo Coelho; Paulo Freire; Pedro Almodovar; Peter
Carey; Peter Esterhazy; Peter Handke; Peter Jackson; Peter Kyle; Peter Robinson; Peter Weir; Petr
Macinka; Pham Binh Minh; Phan Van Giang; Phil Collins; Philip Davis; Philip Goldberg; Philip
Johnson; Philip Larkin; Philip Roth; Pier Paolo Pasolini; Pierre Bourdieu; Pita Limjaroenrat;
Piyush Goyal; Portia Simpson; Pramoedya Ananta Toer; Primo Levi; Qassem Soleimani; Qian Xuesen;
Rachel Reeves; Rachida Dati; Rafael Nadal; Rafal Trzaskowski; Rafizi Ramli; Rahul Dravid; Rainer
Maria Rilke; Rainer Werner Fassbinder; Raj Thackeray; Ralph Ellison; Ralph Gonsalves; Ralph Vaughan
Williams; Rand Paul; Rashid Khalidi; Rauf Denktash; Renzo Piano; Rhun ap Iorwerth; Richard Burton;
Richard Lugar; Richard Rogers; Richard Strauss; Richard Wagner; Richard Wright; Ridley Scott;
Rigoberta Menchu; Rithy Panh; Riyad Mansour; Rob Jetten; Robert Altman; Robert Blackwill; Robert De
Niro; Robert Floyd; Robert Ford; Robert Jenrick; Robert Kagan; Robert Lewandowski; Robert Louis
Stevenson; Robert Lowell; Robert Malley; Robert Menendez; Robert O'Brien; Robert Plant; Robert
Redford; Robert Schumann; Robert Shaw; Robert Taft; Roberto Alvarez; Roberto Azevedo; Roberto
Baggio; Roberto Bolano; Roberto Rossellini; Robertson Davies; Rodrigo Chaves; Rodrigo Paz; Roger
Moore; Rohinton Mistry; Roland Dumas; Roman Polanski; Romulo Gallegos; Ron DeSantis; Ron Dermer;
Rosa Villavicencio; Rosemary DiCarlo; Rosen Zhelyazkov; Rowan Williams; Roza Otunbayeva; Ruben
Ramirez; Ryan Crocker; Ryszard Kapuscinski; Ryu Murakami; Ryuichi Sakamoto; S. Jayakumar; Sabah
al-Khalid; Sachin Pilot; Sachin Tendulkar; Sadako Ogata; Sadio Mane; Saleumxay Kommasith; Salif
Keita; Sally Rooney; Salman Khan; Salvador Dali; Sam Mendes; Samuel Etoo; Samuel Okudzeto Ablakwa;
Sandor Marai; Santiago Abascal; Sarah Palin; Sarath Amunugama; Sarath Fonseka; Saul Bellow; Sayyid
Badr; Seamus Heaney; Sean Connery; Seiji Ozawa; Selma Lagerlof; Serdar Berdimuhamedow; Serena
Williams; Sergei Rachmaninoff; Sergio Leone; Sergio Moro; Sergio Ramirez; Serhiy Zhadan; Shabana
Mahmood; Shah Rukh Khan; Sharad Pawar; Shinjiro Koizumi; Shirley Ayorkor Botchwey; Shivshankar
Menon; Shohei Ohtani; Simon Birmingham; Simona Halep; Slavoj Zizek; Smriti Irani; Sofia Coppola;
Soren Kierkegaard; Spike Lee; Staffan de Mistura; Stafford Cripps; Stanislaw Lem; Stanley
McChrystal; Stefan Zweig; Steffi Graf; Steve Redgrave; Steven Spielberg; Stevie Wonder; Stieg
Larsson; Stuart Young; Su Chi; Sultan al-Jaber; Sun Yang; Sunil Gavaskar; Sunil Khilnani; Susana
Malcorra; Sushila Karki; Sussan Ley; Sutan Sjahrir; Sylvia Plath; T. S. Eliot; Tadao Ando; Taha
Hussein; Tahar Ben Jelloun; Tak Hyun-min; Tan Dun; Tan Malaka; Tan See Leng; Tanya Plibersek; Taras
Shevchenko; Tarique Rahman; Tawakkol Karman; Taye Atske Selassie; Tayeb Salih; Ted Hughes;
Tennessee Williams; Teodoro Locsin; Terje Rod-Larsen; Tete Antonio; Theo Angelopoulos; Theresa
Lazaro; Therese Kayikwamba Wagner; Thierry Henry; Thomas Bernhard; Thomas Greminger; Thomas
Mueller; Thomas Pynchon; Tibor Navracsics; Tidjane Thiam; Tim Farron; Tim Kaine; Tim Winton; Timco
Mucunski; Timo Soini; Tom Brady; Tom Cotton; Tom Cruise; Tom Fletcher; Tom Tugendhat; Tor
Wennesland; Tove Jansson; Tracey Emin; Trevor Manuel; Trinh Cong Son; Troels Lund Poulsen; Tsai
Ming-liang; Tsitsi Dangarembga; Uddhav Thackeray; Ukhnaa Khurelsukh; Umaro Embalo; Urmas Reinsalu;
V. S. Naipaul; Val McDermid; Valery Gergiev; Van Morrison; Vartan Oskanian; Venus Williams; Victor
Jara; Victoria Nuland; Viet Thanh Nguyen; Vijay Gokhale; Vikram Seth; Viktor Pelevin; Vince Cable;
Vincent Biruta; Viola Amherd; Virat Kohli; Viswanathan Anand; Vitaly Churkin; Vladimir Makei;
Vladimir Sorokin; Vo Van Thuong; Volker Turk; Vu Khoan; Vuk Jeremic; W. B. Yeats; W. H. Auden;
Walid Khalidi; Wallace Stevens; Walt Whitman; Walter Gropius; Walter Mondale; Walter Salles; Wang
Wentao; Wasim Akram; Wayne Gretzky; Wayne Rooney; Werner Heisenberg; Werner Herzog; Werner Kogler;
Wes Streeting; Willa Cather; William Boyd; William Byrd; William Faulkner; William Taylor; Wim
Wenders; Win Maung; Witold Gombrowicz; Witold Lutoslawski; Witold Waszczykowski; Wladyslaw
Kosiniak-Kamysz; Wlodzimierz Cimoszewicz; Wolfgang Ischinger; Yael Dayan; Yasar Kemal; Yasujiro
Ozu; Yasunari Kawabata; Yayoi Kusama; Yitzhak Herzog; Yoko Ono; Yolanda Diaz; Yossi Beilin; Yossi
Cohen; Youssef Chahine; Youssou N'Dour; Yu Hua; Yuja Wang; Yukio Edano; Yukio Mishima; Yukiya
Amano; Yulia Svyrydenko; Yuriko Koike; Yvan Gil; Zack Polanski; Zadie Smith; Zaha Hadid; Zahid
Hamidi; Zakir Hussain; Zbigniew Ziobro; Zeid Raad al-Hussein; Zeljko Komsic; Zhang Ailing; Zhang
Jie; Zhou Xiaochuan; Zhu Guangyao; Zin Mar Aung; Zinedine Zidane; Zlatan Ibrahimovic; Zohran
Mamdani; Zoltan Kodaly
"""
