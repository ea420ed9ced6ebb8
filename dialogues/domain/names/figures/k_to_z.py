"""Public figures from K to Z."""

from __future__ import annotations

from typing import Final

LAST: Final = """
K. P. Sharma Oli; K. Shanmugam; Kais Saied; Kaja Kallas; Kakuei Tanaka; Kamal Kharazi; Kamala
Harris; Kang Kyung-wha; Kang Sok-ju; Kang Youwei; Kare Willoch; Karel Schwarzenberg; Karen Pierce;
Karin Kneissl; Karl Deutsch; Karl Donitz; Karl Marx; Karl Nehammer; Karl Polanyi; Karl Popper;
Karol Nawrocki; Kassym-Jomart Tokayev; Katalin Novak; Kate Bush; Kate Raworth; Katherine Tai;
Katrin Jakobsdottir; Katsuya Okada; Keiko Fujimori; Keir Starmer; Keizo Obuchi; Kelly Craft; Kemal
Kilicdaroglu; Ken Adelman; Ken Clarke; Kenneth Kaunda; Kenneth Waltz; Kenzaburo Oe; Kersti
Kaljulaid; Kestutis Budrys; Kevin Rudd; Khaled Mashal; Khaleda Zia; Khalid Sheikh; Khalid bin
Salman; Khalifa Haftar; Khaltmaagiin Battulga; Khin Nyunt; Kiichi Miyazawa; Kim Dae-jung; Kim Geon;
Kim Gu; Kim Gye-gwan; Kim Hong-gyun; Kim Hong-kyun; Kim Hyun-chong; Kim Hyun-hee; Kim Il-sung; Kim
Jae-gyu; Kim Jong-il; Kim Jong-nam; Kim Jong-pil; Kim Jong-un; Kim Ki-nam; Kim Ku; Kim Kwan-jin;
Kim Kyou-hyun; Kim Kyung-soo; Kim Min-seok; Kim Moo-sung; Kim Sung-hwan; Kim Tae-hyo; Kim Won-soo;
Kim Yeon-chul; Kim Yeon-koung; Kim Yo-jong; Kim Yong-chol; Kim Yong-hyun; Kim Yong-nam; Kim
Young-sam; Kim Yuna; Kim Yung-hoh; King Abdullah; King Faisal; King Hussein; King Salman; Kiro
Gligorov; Kishore Mahbubani; Klaus Iohannis; Klaus Schwab; Klemens von Metternich; Ko Wen-je; Kofi
Annan; Kolinda Grabar-Kitarovic; Konrad Adenauer; Konstantin Chernenko; Konstantin Karamanlis;
Konstantinos Mitsotakis; Kriangsak Chomanan; Kristalina Georgieva; Kurt Campbell; Kurt Georg
Kiesinger; Kurt Waldheim; Kwame Nkrumah; Kwon Young-se; Kyaw Moe Tun; Kyriakos Mitsotakis; Lai
Ching-te; Lakhdar Brahimi; Lakshman Kadirgamar; Lal Bahadur Shastri; Larry Summers; Lars Lokke
Rasmussen; Laura Chinchilla; Laurent Fabius; Laurent Gbagbo; Laurent Kabila; Lavrentiy Beria;
Lawrence Summers; Lawrence Wong; Lazaro Cardenas; Lazarus Chakwera; Le Duan; Le Duc Tho; Le Hoai
Trung; Le Yucheng; Lech Kaczynski; Lech Walesa; Lee Beom-seok; Lee Byung-hun; Lee Chang-dong; Lee
Do-hoon; Lee Hae-chan; Lee Hoi-chang; Lee Hong-koo; Lee Hsien Loong; Lee In-young; Lee Jae-myung;
Lee Jong-seok; Lee Jong-sup; Lee Joon-seok; Lee Ki-baek; Lee Kuan Yew; Lee Kun-hee; Lee Myung-bak;
Lee Nak-yon; Lee Sang-hee; Lee Se-dol; Lee Sun-sin; Lee Teng-hui; Leni Robredo; Lenin Moreno;
Lennart Meri; Leo Tolstoy; Leo Varadkar; Leon Panetta; Leon Trotsky; Leonid Brezhnev; Leonid
Kravchuk; Leonid Kuchma; Leopold Senghor; Leopold von Ranke; Lester Pearson; Leszek Miller; Levi
Eshkol; Levon Ter-Petrosyan; Levy Mwanawasa; Lewis Carroll; Li Dazhao; Li Hongzhang; Li Hui; Li
Ka-shing; Li Keqiang; Li Peng; Li Qiang; Li Shangfu; Li Xiannian; Li Zhanshu; Li Zhaoxing; Liang
Qichao; Liaquat Ali Khan; Lien Chan; Lim Dong-won; Lin Biao; Lin Jian; Lin Zexu; Linas Linkevicius;
Linda Thomas-Greenfield; Lindsey Graham; Lionel Jospin; Lionel Messi; Liu He; Liu Jianchao; Liu
Shaoqi; Liu Xiaobo; Liu Zhenmin; Liz Cheney; Liz Truss; Llewellyn Thompson; Lloyd Austin; Lloyd
Axworthy; Lord Acton; Lord Carrington; Lord Palmerston; Louis Armstrong; Louis Pasteur; Lu Kang; Lu
Xun; Ludwig Erhard; Ludwig Wittgenstein; Luhut Pandjaitan; Luigi Di Maio; Luis Almagro; Luis Arce;
Luis Echeverria; Luis Lacalle Pou; Luis Montenegro; Luiz Inacio Lula da Silva; Luo Zhaohui; Luong
Cuong; Lyndon Johnson; Ma Ying-jeou; Ma Zhaoxu; Macky Sall; Madeleine Albright; Magdalena
Andersson; Mahamadou Issoufou; Mahamat Deby; Mahathir Mohamad; Mahatma Gandhi; Mahbub ul Haq;
Mahinda Rajapaksa; Mahmoud Abbas; Mahmoud Ahmadinejad; Mahmoud Darwish; Maia Sandu; Maithripala
Sirisena; Malala Yousafzai; Malcolm Fraser; Malcolm Rifkind; Malcolm Turnbull; Mamady Doumbouya;
Manasseh Sogavare; Manmohan Singh; Manuel Azana; Manuel Castells; Manuel Noriega; Manuel Valls; Mao
Ning; Mao Zedong; Marc Bloch; Marc Garneau; Marc Ravalomanana; Marcelo Rebelo de Sousa; Marco
Rubio; Marcus Garvey; Marek Belka; Margaret Beckett; Margaret MacMillan; Margaret Thatcher; Margot
Wallstrom; Margrethe Vestager; Margus Tsahkna; Mari Alkatiri; Maria Zakharova; Mariano Rajoy; Marie
Curie; Marine Le Pen; Mario Abdo; Mario Draghi; Mario Monti; Mario Soares; Mario Vargas Llosa;
Maris Sangiampongsa; Marise Payne; Mark Carney; Mark Esper; Mark Kelly; Mark Milley; Mark Rutte;
Mark Twain; Mark Zuckerberg; Maros Sefcovic; Mart Laar; Martha Nussbaum; Martin Heidegger; Martin
Luther; Martin Luther King; Martin McGuinness; Martin Schulz; Martin Van Buren; Martin Vizcarra;
Martin Wight; Martti Ahtisaari; Marty Natalegawa; Marwan Barghouti; Mary Kaldor; Mary Robinson;
Masayoshi Ohira; Masoud Barzani; Masoud Pezeshkian; Massimo D'Alema; Mateusz Morawiecki; Matteo
Renzi; Matteo Ricci; Matteo Salvini; Maumoon Abdul Gayoom; Mauno Koivisto; Maurice Couve; Maurice
Schumann; Mauricio Macri; Max Planck; Max Weber; Maxim Ryzhenkov; Megawati Sukarnoputri; Mehdi Ben
Barka; Melanie Joly; Meles Zenawi; Menachem Begin; Meng Wanzhou; Mengistu Haile Mariam; Mervyn
King; Mette Frederiksen; Mevlut Cavusoglu; Mia Mottley; Michael Bloomberg; Michael Caine; Michael
Collins; Michael Faraday; Michael Flynn; Michael Foot; Michael Froman; Michael Gove; Michael
Heseltine; Michael Higgins; Michael Howard; Michael Jackson; Michael Jordan; Michael Manley;
Michael Mullen; Michael Oakeshott; Michael Somare; Michael Walzer; Micheal Martin; Michel Aflaq;
Michel Aoun; Michel Barnier; Michel Debre; Michel Foucault; Michel Rocard; Michel Temer; Michelle
Bachelet; Michelle Obama; Miguel Diaz-Canel; Miguel Hidalgo; Mike Johnson; Mike Pence; Mike Pompeo;
Mike Waltz; Mikhail Bulgakov; Mikhail Gorbachev; Mikhail Khodorkovsky; Mikhail Mishustin; Mikheil
Saakashvili; Milan Kucan; Milan Kundera; Milo Djukanovic; Milorad Dodik; Milos Zeman; Milton
Friedman; Milton Obote; Min Aung Hlaing; Minoru Kihara; Mir-Hossein Mousavi; Miroslav Lajcak; Mitch
McConnell; Mitt Romney; Mo Yan; Mobutu Sese Seko; Modibo Keita; Mohamad Hasan; Mohamed Bazoum;
Mohamed ElBaradei; Mohamed Farmajo; Mohamed Hamdan Dagalo; Mohamed Morsi; Mohamed Muizzu; Mohamed
Mursi; Mohamed Nasheed; Mohamed VI; Mohamed bin Zayed; Mohammad Bagher Ghalibaf; Mohammad Javad
Zarif; Mohammad Khatami; Mohammad Mosaddegh; Mohammad Mustafa; Mohammad Reza Pahlavi; Mohammad
Shtayyeh; Mohammed Omar; Mohammed bin Abdulrahman; Mohammed bin Rashid; Mohammed bin Salman; Moise
Tshombe; Mokgweetsi Masisi; Moncef Marzouki; Moon Chung-in; Moon Hee-sang; Moon Jae-in; Moon
Sun-myung; Moqtada al-Sadr; Morgan Tsvangirai; Morihiro Hosokawa; Moshe Dayan; Moussa Faki; Moussa
Traore; Muammar Gaddafi; Muhammad Ali; Muhammad Ali Jinnah; Muhammad Yunus; Muhammad Zia-ul-Haq;
Muhammadu Buhari; Muhyiddin Yassin; Mullah Omar; Murray McCully; Mustafa Akinci; Mustafa Barzani;
Mustafa Kemal; Mustafa al-Kadhimi; Mwai Kibaki; Na Kyung-won; Nabih Berri; Nadia Boulanger; Nadia
Calvino; Naftali Bennett; Naguib Mahfouz; Najib Mikati; Najib Razak; Naledi Pandor; Nana
Akufo-Addo; Nanaia Mahuta; Nancy Pelosi; Naoto Kan; Narendra Modi; Naruhito; Nasser Bourita;
Natsume Soseki; Natwar Singh; Navin Ramgoolam; Nawaf Salam; Nawaz Sharif; Nayef bin Abdulaziz;
Nayib Bukele; Ne Win; Neil Armstrong; Neil Kinnock; Neil Young; Nelson Mandela; Neville
Chamberlain; Ng Eng Hen; Ngo Dinh Diem; Ngozi Okonjo-Iweala; Ngugi wa Thiong'o; Nguyen Minh Triet;
Nguyen Phu Trong; Nguyen Tan Dung; Nguyen Van Thieu; Nguyen Xuan Phuc; Niall Ferguson; Niccolo
Machiavelli; Nicephore Soglo; Nicholas Stern; Nick Clegg; Nicola Sturgeon; Nicolae Ceausescu;
Nicolas Hulot; Nicolas Maduro; Nicolas Sarkozy; Nicos Anastasiades; Nicu Popescu; Nicusor Dan;
Niels Bohr; Nigel Farage; Nikita Khrushchev; Nikki Haley; Nikol Pashinyan; Nikola Gruevski; Nikola
Tesla; Nikolai Bulganin; Nikolai Gogol; Nikolai Patrushev; Nikos Christodoulides; Nikos Dendias;
Nina Simone; Nirmala Sitharaman; Nnamdi Azikiwe; No Kwang-chol; Noam Chomsky; Noboru Takeshita;
Nobuo Kishi; Nobusuke Kishi; Norman Davies; Norodom Sihanouk; Nouri al-Maliki; Nuon Chea; Nursultan
Nazarbayev; O Jin-u; Obafemi Awolowo; Octavio Paz; Odd Arne Westad; Olaf Scholz; Olafur Ragnar
Grimsson; Oleksandr Syrskyi; Oleksii Reznikov; Oliver Stone; Oliver Tambo; Ollanta Humala; Olof
Palme; Olusegun Obasanjo; Omar Bongo; Omar Bradley; Omar al-Bashir; Orhan Pamuk; Orville Schell;
Osama bin Laden; Oscar Arias; Oscar Wilde; Oswald Spengler; Otto von Bismarck; Ousmane Sonko; Paavo
Lipponen; Pablo Neruda; Pablo Picasso; Paetongtarn Shinawatra; Pan Gongsheng; Pancho Villa; Paolo
Gentiloni; Park Chung-hee; Park Geun-hye; Park Jie-won; Park Jin; Park Won-soon; Park Yong-man;
Patrice Lumumba; Patrice Talon; Patricio Aylwin; Paul Biya; Paul Bremer; Paul Collier; Paul Kagame;
Paul Keating; Paul Kennedy; Paul Kruger; Paul Krugman; Paul Martin; Paul Nitze; Paul Ryan; Paul
Samuelson; Paul Simon; Paul Volcker; Paul Wolfowitz; Paul-Henri Spaak; Paulo Portas; Paulo Rangel;
Pavlo Klimkin; Pedro Castillo; Pedro Pablo Kuczynski; Pedro Sanchez; Pekka Haavisto; Peng Dehuai;
Peng Liyuan; Penny Mordaunt; Penny Wong; Pervez Khattak; Pervez Musharraf; Pete Buttigieg; Pete
Hegseth; Peter Carrington; Peter Drucker; Peter Dutton; Peter Frankopan; Peter Magyar; Peter
Mandelson; Peter Mutharika; Peter O'Neill; Peter Obi; Peter Pan; Peter Pellegrini; Peter Szijjarto;
Petr Fiala; Petr Pavel; Petro Poroshenko; Petru Lucinschi; Petteri Orpo; Pham Minh Chinh; Pham Van
Dong; Phil Goff; Philip Glass; Philip Hammond; Philip Zelikow; Pierre Laval; Pierre Nkurunziza;
Pierre Poilievre; Pierre Trudeau; Pieter Botha; Pol Pot; Porfirio Diaz; Poul Schluter; Prabowo
Subianto; Prak Sokhonn; Pranab Mukherjee; Pratibha Patil; Pravind Jugnauth; Prayut Chan-o-cha;
Pridi Banomyong; Priti Patel; Pushpa Kamal Dahal; Pyotr Tchaikovsky; Qaboos bin Said; Qamar Bajwa;
Qasem Soleimani; Qian Qichen; Qiao Guanhua; Qin Gang; Queen Elizabeth; Quentin Skinner;
Rabindranath Tagore; Rached Ghannouchi; Rached el-Ghannouchi; Rachel Carson; Radoslaw Sikorski;
Radovan Karadzic; Rafael Correa; Rafael Grossi; Rafael Trujillo; Rafic Hariri; Rahul Gandhi; Raila
Odinga; Rajiv Gandhi; Rajnath Singh; Ram Nath Kovind; Ramachandra Guha; Ramtane Lamamra; Ranasinghe
Premadasa; Ranil Wickremesinghe; Rashad al-Alimi; Rashid Karami; Ratko Mladic; Rauf Denktas; Raul
Alfonsin; Raul Castro; Raul Prebisch; Ravi Shankar; Ray Bradbury; Ray Charles; Ray Dalio; Raymond
Aron; Raymond Barre; Raymond Poincare; Recep Erdogan; Recep Tayyip Erdogan; Reinhold Niebuhr; Ren
Zhengfei; Retno Marsudi; Reuven Rivlin; Rex Tillerson; Ri Son-gwon; Ri Su-yong; Ri Yong-ho; Ricardo
Lagos; Richard Armitage; Richard Evans; Richard Haass; Richard Holbrooke; Richard Marles; Richard
Nixon; Riek Machar; Rishi Sunak; Riyad al-Maliki; Robert Abela; Robert Axelrod; Robert Burns;
Robert Cecil; Robert Cooper; Robert Cox; Robert Dahl; Robert Fico; Robert Frost; Robert Gates;
Robert Golob; Robert Habeck; Robert Jervis; Robert Kalinak; Robert Kaplan; Robert Kennedy; Robert
Keohane; Robert Koch; Robert Kocharyan; Robert Lighthizer; Robert McNamara; Robert Menzies; Robert
Mueller; Robert Mugabe; Robert Oppenheimer; Robert Owen; Robert Peel; Robert Putnam; Robert
Schuman; Robert Scott; Robert Shiller; Robert Solow; Robert Walpole; Robert Zoellick; Robin Cook;
Robin Day; Rod Laver; Rodrigo Duterte; Roger Casement; Roger Federer; Roh Moo-hyun; Roh Tae-woo;
Roland Barthes; Roman Herzog; Romano Prodi; Ron Paul; Ronald Lamola; Ronald Reagan; Rory Stewart;
Rosa Luxemburg; Rosa Parks; Rosalind Franklin; Rosalynn Carter; Rosen Plevneliev; Rouhollah
Khomeini; Roy Jenkins; Rudyard Kipling; Rufino Tamayo; Ruhollah Khomeini; Rumen Radev; Russel
Norman; Rustem Umerov; Ruud Lubbers; Ryu Hyun-jin; Ryu Kihl-jae; Ryutaro Hashimoto; S. Jaishankar;
S. Rajaratnam; Sa'ad Zaghloul; Saad Eddine El Othmani; Saad Hariri; Saddam Hussein; Sadiq Khan;
Sadiq al-Mahdi; Sadyr Japarov; Saeb Erekat; Saeed Jalili; Sahle-Work Zewde; Sahra Wagenknecht;
Saifuddin Abdullah; Sajid Javid; Salam Fayyad; Sali Berisha; Salim Ahmed Salim; Salman Khurshid;
Salman Rushdie; Salome Zourabichvili; Salva Kiir; Salvador Allende; Sam Nujoma; Sam Nunn; Sam
Rainsy; Samantha Power; Sameh Shoukry; Samia Suluhu Hassan; Samir Amin; Samir Geagea; Samora
Machel; Samuel Beckett; Samuel Berger; Samuel Doe; Samuel Huntington; Samuel Johnson; Sanae
Takaichi; Sani Abacha; Sanna Marin; Santiago Pena; Saparmurat Niyazov; Sara Duterte; Satyajit Ray;
Saud al-Faisal; Sauli Niinisto; Saulius Skvernelis; Sayyid Qutb; Scott Bessent; Scott Morrison;
Sebastian Kurz; Sebastian Pinera; Sebastien Lecornu; Segolene Royal; Seiji Maehara; Sekou Toure;
Seretse Khama; Serge Sargsyan; Sergei Glazyev; Sergei Ivanov; Sergei Karaganov; Sergei Lavrov;
Sergei Naryshkin; Sergei Prokofiev; Sergei Ryabkov; Sergei Shoigu; Sergey Lavrov; Sergey Shoigu;
Sergio Massa; Sergio Mattarella; Serzh Sargsyan; Seyni Kountche; Shah Mahmood Qureshi; Shahbaz
Sharif; Shahid Khaqan Abbasi; Sharon Stone; Shashi Tharoor; Shaukat Aziz; Shavkat Mirziyoyev;
Shehbaz Sharif; Sheikh Hasina; Sheikh Mujibur Rahman; Sheikh Zayed; Sher Bahadur Deuba; Sherlock
Holmes; Shigeru Ishiba; Shigeru Yoshida; Shimon Peres; Shin Kak-soo; Shin Won-sik; Shintaro Abe;
Shintaro Ishihara; Shinzo Abe; Shirin Ebadi; Shirley Botchwey; Siad Barre; Sigmar Gabriel; Sigmund
Freud; Sigrid Kaag; Silvio Berlusconi; Simeon Saxe-Coburg; Simon Bolivar; Simon Coveney; Simon
Harris; Simone Veil; Simone Weil; Simone de Beauvoir; Sirimavo Bandaranaike; Sitiveni Rabuka;
Slobodan Milosevic; Sohn Hak-kyu; Son Byong-hi; Son Heung-min; Song Min-soon; Song Qingling; Song
Tao; Sonia Gandhi; Soong Mei-ling; Sophie Wilmes; Srettha Thavisin; Sri Mulyani; Stanislav
Shushkevich; Stanley Baldwin; Stanley Fischer; Stanley Kubrick; Stefan Lofven; Stephane Dion;
Stephane Sejourne; Stephen Biegun; Stephen Harper; Stephen Hawking; Stephen King; Stephen Smith;
Stephen Walt; Steve Bannon; Steve Biko; Steve Jobs; Steve McQueen; Steve Witkoff; Steven Chu;
Steven Mnuchin; Steven Pinker; Stipe Mesic; Strobe Talbott; Su Tseng-chang; Subhas Chandra Bose;
Subrahmanyam Jaishankar; Suella Braverman; Sugiono; Suh Hoon; Suharto; Sukarno; Suleyman Demirel;
Sun Chunlan; Sun Tzu; Sun Yat-sen; Sung Kim; Surin Pitsuwan; Susan Collins; Susan Rice; Susan
Schwab; Susan Sontag; Susan Strange; Sushma Swaraj; Susilo Bambang Yudhoyono; Svetlana Alexievich;
Svetlana Tikhanovskaya; Sviatlana Tsikhanouskaya; Sylvie Goulard; Syngman Rhee; T.E. Lawrence;
Tabare Vazquez; Tadeusz Mazowiecki; Tage Erlander; Takeshi Iwaya; Talat Xhaferi; Talcott Parsons;
Tamas Sulyok; Tamim bin Hamad; Tanaka Makiko; Tang Jiaxuan; Tanja Fajon; Tansu Ciller; Tariq Aziz;
Tariq Ramadan; Tarja Halonen; Taro Aso; Taro Kono; Ted Cruz; Ted Kennedy; Tedros Adhanom; Tenzin
Gyatso; Teodoro Obiang; Teresa Ribera; Thabo Mbeki; Thae Yong-ho; Thaksin Shinawatra; Than Shwe;
Tharman Shanmugaratnam; Thein Sein; Theodor Adorno; Theodor Herzl; Theodor Heuss; Theodore
Roosevelt; Theresa May; Thich Nhat Hanh; Thomas Aquinas; Thomas Carlyle; Thomas Christensen; Thomas
Cook; Thomas Edison; Thomas Friedman; Thomas Hardy; Thomas Hobbes; Thomas Jefferson; Thomas Kuhn;
Thomas Malthus; Thomas Mann; Thomas More; Thomas Paine; Thomas Pickering; Thomas Piketty; Thomas
Sankara; Thomas Schelling; Thomas de Maiziere; Thongloun Sisoulith; Thongsing Thammavong; Thorbjorn
Jagland; Thorstein Veblen; Tiger Woods; Tim Cook; Tim Walz; Timothy Snyder; Tin Aung Myint Oo; To
Lam; Tobias Billstrom; Todor Zhivkov; Tom Hanks; Tomas Masaryk; Tomiichi Murayama; Tommy Koh; Toni
Morrison; Tony Abbott; Tony Benn; Tony Blair; Tony Judt; Toomas Hendrik Ilves; Toshiko Abe;
Toshimitsu Motegi; Toussaint Louverture; Traian Basescu; Tran Duc Luong; Truong Tan Sang; Trygve
Lie; Tsai Ing-wen; Tsakhiagiin Elbegdorj; Tuila'epa Sailele; Tulsi Gabbard; Tung Chee-hwa; Tunku
Abdul Rahman; Turgut Ozal; Turki al-Faisal; Tzipi Livni; U Nu; U Thant; Uhuru Kenyatta; Ukhnaagiin
Khurelsukh; Uladzimir Makei; Ulf Kristersson; Umaru Yar'Adua; Umberto Eco; Umm Kulthum; Urho
Kekkonen; Ursula von der Leyen; Usain Bolt; Vaclav Havel; Vaclav Klaus; Vaira Vike-Freiberga;
Valdas Adamkus; Valdis Dombrovskis; Valdis Zatlers; Valentina Matviyenko; Valerii Zaluzhnyi; Valery
Gerasimov; Valery Giscard d'Estaing; Vasco da Gama; Vasily Grossman; Vasily Nebenzya; Vera
Brittain; Vicente Fox; Victor Cha; Victor Hugo; Victor Ponta; Vidkun Quisling; Vigdis
Finnbogadottir; Vikram Misri; Viktor Chernomyrdin; Viktor Orban; Viktor Yanukovych; Viktor
Yushchenko; Virginia Woolf; Vitali Klitschko; Vivian Balakrishnan; Vjosa Osmani; Vladimir Lenin;
Vladimir Meciar; Vladimir Medinsky; Vladimir Putin; Vladimir Voronin; Vladimir Zhirinovsky; Vo
Nguyen Giap; Vo Van Kiet; Vojislav Kostunica; Volodymyr Zelensky; Volodymyr Zelenskyy; Vyacheslav
Molotov; Vyacheslav Volodin; Vytautas Landsbergis; W. E. B. Du Bois; Walid Jumblatt; Walid
al-Moualem; Walt Disney; Walter Benjamin; Walter Lippmann; Walter Raleigh; Walter Scheel; Walter
Scott; Walter Sisulu; Walter Ulbricht; Wang Guangya; Wang Hui; Wang Huning; Wang Jingwei; Wang
Jisi; Wang Qishan; Wang Wenbin; Wang Yang; Wang Yi; Wangari Maathai; Warren Buffett; Warren
Christopher; Wavel Ramkalawan; Wei Fenghe; Wei Jingsheng; Wellington Koo; Wen Jiabao; Wendell
Willkie; Wendy Sherman; Werner Faymann; Wesley Clark; Wi Sung-lac; Wilbur Ross; Will Durant; Will
Smith; William Blake; William Burns; William Cohen; William Gladstone; William Golding; William
Hague; William James; William Lai; William Perry; William Pitt; William Ruto; William Shakespeare;
William Taft; William Westmoreland; Willy Brandt; Wim Kok; Win Myint; Winnie Mandela; Winston
Churchill; Winston Lord; Winston Peters; Wislawa Szymborska; Wojciech Jaruzelski; Wole Soyinka;
Wolfgang Schauble; Wolfgang Schussel; Woodrow Wilson; Woody Allen; Wopke Hoekstra; Workneh
Gebeyehu; Wu Bangguo; Wu Jianmin; Wu Xueqian; Wunna Maung Lwin; Xanana Gusmao; Xavier Bettel; Xi
Jinping; Xi Zhongxun; Xie Feng; Xiomara Castro; Xu Caihou; Xu Qiliang; Yahya Jammeh; Yahya Khan;
Yahya Sinwar; Yair Lapid; Yakubu Gowon; Yamandu Orsi; Yan Xuetong; Yang Jiechi; Yang Shangkun; Yang
Zhenning; Yanis Varoufakis; Yao Ming; Yasser Arafat; Yasuhiro Nakasone; Yasuo Fukuda; Ye Jianying;
Yegor Gaidar; Yevgeny Prigozhin; Yevgeny Primakov; Yi Sun-sin; Yingluck Shinawatra; Yitzhak Rabin;
Yitzhak Shamir; Yo-Yo Ma; Yoav Gallant; Yogi Adityanath; Yohei Kono; Yoko Kamikawa; Yoo Seong-min;
Yoon Byung-se; Yoon Suk Yeol; Yoon Suk-yeol; Yoshihide Suga; Yoshihiko Noda; Yoshimasa Hayashi;
Yoshiro Mori; Yoweri Museveni; Yu Myung-hwan; Yuan Shikai; Yukio Hatoyama; Yulia Tymoshenko; Yun
Bong-gil; Yuri Andropov; Yuri Gagarin; Yuri Ushakov; Yusuf Tuggar; Yusuf bin Alawi; Yuval Harari;
Yves Leterme; Yvette Cooper; Zachary Taylor; Zafrullah Chowdhury; Zalmay Khalilzad; Zambry Abdul
Kadir; Zbigniew Brzezinski; Zbigniew Rau; Zeng Qinghong; Zhang Gaoli; Zhang Jun; Zhang Xueliang;
Zhang Yimou; Zhang Youxia; Zhang Zhijun; Zhao Leji; Zhao Lijian; Zhao Ziyang; Zheng He; Zhou Enlai;
Zhou Yongkang; Zhu De; Zhu Rongji; Zhu Xi; Zhuge Liang; Zia-ul-Haq; Ziaur Rahman; Zine El Abidine
Ben Ali; Zoran Djindjic; Zoran Milanovic; Zoran Zaev; Zulfikar Ali Bhutto; Zuzana Caputova; Zviad
Gamsakhurdia
"""
