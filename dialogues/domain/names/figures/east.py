"""Public figures of East and Southeast Asia: of history, of states, of letters and of sport."""

from __future__ import annotations

from typing import Final

EAST: Final = """
Uncle Ho; Bac Ho; Pak Harto; Bung Karno; Bung Hatta; Gus Dur; Ibu Mega; Dar es Salaam; Sardar Patel;
Ibu Pertiwi; Sheikha Moza; Moza bint Nasser; Mozah bint Nasser; Pak Beye; Ninoy Aquino;
Abdul Razak Hussein; Abdullah Ahmad Badawi; Abe Kobo; Abe Shinzo; Agnez Mo; Agus Harimurti
Yudhoyono; Ahmad Zahid Hamidi; Ahn Chang-ho; Ahn Ik-tae; Airlangga Hartarto; Akbar Tandjung; Akio
Morita; Akutagawa Ryunosuke; Alan Peter Cayetano; Ali Moertopo; Ali Sastroamidjojo; Amien Rais; An
Chang-ho; Anand Panyarachun; Andrea Hirata; Andres Bonifacio; Andy Lau; Annette Lu; Anson Chan;
Anthony Loke; Antonio Carpio; Antonio Luna; Antonio Trillanes; Apolinario Mabini; Arata Isozaki;
Aritomo Yamagata; Ashikaga Takauji; Ashin Wirathu; Aso Taro; Audrey Tang; Aun Pornmoniroth; Aung
Gyi; Ayu Utami; Azmin Ali; B. J. Habibie; Ba Maw; Bacharuddin Jusuf Habibie; Bae Doona; Bae
Yong-joon; Baek Nam-jun; Baek Seok; Bang Si-hyuk; Banharn Silpa-archa; Bao Dai; Bao Qingtian; Bao
Zheng; Basuki Tjahaja Purnama; Batmunkhiin Battsetseg; Benigno Aquino III; Benny Moerdani; Bernard
Chan; Blas Ople; Bo Mya; Bongbong Marcos; Boungnang Vorachith; Bounnhang Vorachith; Brillante
Mendoza; Cai Lun; Cao Cao; Cao Gangchuan; Cao Xueqin; Carina Lau; Carlos Bulosan; Carlos Garcia;
Carlos Ghosn; Carlos Romulo; Cha Ji-chul; Chang Do-yong; Chavalit Yongchaiyudh; Che Lan Vien; Chea
Sim; Chea Vichea; Chel Diokno; Chen Chien-jen; Chen Chu; Chen Guangcheng; Chen Jining; Chen Min'er;
Chen Wenling; Chen Yinke; Chen Yonggui; Cheng Li-wun; Chi Pheo; Chimediin Saikhanbileg; Cho
Bong-am; Cho Hyun-ah; Cho Jung-tai; Cho Man-sik; Cho Myong-gyun; Cho Nam-joo; Cho Se-hui; Cho
Yong-pil; Choe Chi-won; Choe Je-u; Choi In-hun; Choi Jong-kun; Choi Min-sik; Choi Sang-mok;
Choummaly Sayasone; Chow Yun-fat; Chris Tang; Chu Li-luan; Chuichi Nagumo; Chum Mey; Chun Tae-il;
Chung Il-kwon; Chung Myung-whun; Chung Yak-yong; Cory Aquino; Cu Huy Can; Cut Nyak Dhien; Daim
Zainuddin; Damdin Sukhbaatar; Dang Thai Mai; Dang Thuy Tram; Dashdorjiin Natsagdorj; Date Masamune;
Daw Khin Kyi; Dazai Osamu; Delfin Lorenzana; Deng Yingchao; Diao Chan; Ding Ling; Dinh La Thang;
Dinh Tien Hoang; Diosdado Macapagal; Dith Pran; Do Muoi; Dol Said; Domingo Siazon; Du Fu; Duong Van
Minh; Duwa Lashi La; Duy Tan; Elpidio Quirino; Emilio Aguinaldo; Endo Shusaku; Fa Ngum; Fadillah
Yusof; Fan Bingbing; Fan Changlong; Faye Wong; Fei Xiaotong; Feng Zhang; Ferdinand Marcos Jr.;
Fernando Poe; Fujiwara Teika; Fujiwara no Kamatari; Fujiwara no Michinaga; Fujiwara no Teika;
Fukuzawa Yukichi; Fumiko Hayashi; Fumimaro Konoe; Fumiyo Kohno; Gabriela Silang; Gajah Mada; Galsan
Tschinag; Gan Kim Yong; Garin Nugroho; Geng Biao; Gia Long; Gibran Rakabuming Raka; Giichi Tanaka;
Gloria Macapagal Arroyo; Goh Keng Swee; Gombojavyn Zandanshatar; Grace Poe; Graciano Lopez Jaena;
Gregorio del Pilar; Gu Hongming; Gu Kaizhi; Guan Yu; Guo Boxiong; Guo Jing; Guo Moruo; Guo
Shengkun; Hadi Awang; Haing Ngor; Hajime Tanabe; Halimah Yacob; Ham Nghi; Hamzah Haz; Han Bangqing;
Han Feizi; Han Mac Tu; Han Myung-sook; Han Shin; Han Sung-joo; Han Suyin; Han Yong-un; Han Yu; Hang
Jebat; Hang Li Po; Hang Tuah; Hannah Yeoh; Hanyu Yuzuru; Hara Kei; Hara Takashi; Harun Idris; Hatta
Rajasa; Hayam Wuruk; Hayashi Yoshimasa; He Xiangning; He Yafei; Heihachiro Togo; Heng Samrin; Heo
Gyun; Heo Jun; Hideki Yukawa; Hiroshi Abe; Hiroshi Mikitani; Hisashi Owada; Ho Xuan Huong; Hoang
Dieu; Hoang Van Thu; Hong Beom-do; Hong Gil-dong; Hong Nam-ki; Hsieh Su-wei; Hu Feng; Hu Xijin; Hua
Mulan; Huang Feihong; Huang Kunming; Huang Rong; Huang Xian; Huang Xingguo; Huang Zongxi; Huh
Chang-soo; Hussein Onn; Huynh Tan Phat; Huynh Thuc Khang; Hwang Jini; Hwang Sun-won; Hwang Woo-suk;
Hyon Song-wol; Hyon Yong-chol; Hyun Jung-eun; Ichiro Hatoyama; Ichiro Kono; Ieng Sary; Ieng
Thirith; Im Dong-hyun; Im Kkeokjeong; Im Kwon-taek; Imee Marcos; Inazo Nitobe; Ip Man; Isao
Takahata; Ishiba Shigeru; Ishikawa Takuboku; Isko Moreno; Ismail Sabri Yaakob; Isoroku Yamamoto;
Jaime Sin; Jambyn Batmonkh; Jang Bogo; Jang Ha-sung; Jang Sung-min; Jang Yeong-sil; Jayavarman VII;
Jeon Tae-il; Jeong Do-jeon; Jeong Yak-yong; Jesse Robredo; Jho Low; Ji Xianlin; Jia Baoyu; Jiang
Qing; Jigjidiin Mongkhbat; Jim Yong Kim; Jin Chang-soo; Jin Yong; Jo Gwang-jo; Jo Jung-rae; Jo
Myong-rok; Jo Sumi; Joe Hisaishi; Jose Diokno; Jose Maria Sison; Joseph Estrada; Josephine Teo;
Jovito Salonga; Juan Luna; Juan Ponce Enrile; Juan Tamad; Juan de la Cruz; Juan dela Cruz; Juanda
Kartawidjaja; Jugderdemidiin Gurragchaa; Jun Tae-il; Jung Chang-ho; Jung Eui-sun; Kang Je-gyu; Kang
Sheng; Kanji Ishiwara; Kantaro Suzuki; Karpal Singh; Kasit Piromya; Kassim Ahmad; Katsushika
Hokusai; Kawabata Yasunari; Kaysone Phomvihane; Kazan Watanabe; Kazuo Ueda; Kei Nishikori; Kem Ley;
Kem Monovithya; Ken Arok; Ken Watanabe; Kengo Kuma; Kenji Miyazawa; Kenji Mizoguchi; Khairy
Jamaluddin; Khamtai Siphandon; Khieu Samphan; Khorloogiin Choibalsan; Khun Htun Oo; Kim Boo-kyun;
Kim Bu-sik; Kim Bum-suk; Kim Byung-joo; Kim Chi-ha; Kim Hong-do; Kim Hyesoon; Kim Hyun-jong; Kim
Ju-ae; Kim Keon-hee; Kim Ki-duk; Kim Koo; Kim Kwang-seok; Kim Kye-gwan; Kim Min-jae; Kim Mu-jong;
Kim Ok-gyun; Kim Sowol; Kim Swoo-geun; Kim Taek-jin; Kim Van Kieu; Kim Whanki; Kim Won-bong; Kim
Woo-choong; Kim Young-ha; Kim Yu-sin; Kinmochi Saionji; Kishida Fumio; Kitaoka Shinichi; Kitaro
Nishida; Kivlan Zein; Kiyoshi Miki; Ko Ko Gyi; Kobayashi Issa; Kobo Abe; Kogoro Akechi; Koh
Young-ku; Kohei Saito; Kong Rong; Kong Xiangxi; Konosuke Matsushita; Koo Kwang-mo; Kriangsak
Chamanan; Kris Aquino; Ku Bon-moo; Kublai Khan; Kukrit Pramoj; Kunio Yanagita; Kuroda Haruhiko;
Kurosawa Akira; Kwon Yul; Kyaw Soe Oo; Kyaw Tin; Kyu Sakamoto; Le Duc Anh; Le Kha Phieu; Le Loi; Le
Luong Minh; Le Minh Hung; Le Quang Liem; Le Thanh Tong; Le Thi Thu Hang; Le Van Tam; Lea Salonga;
Lee Byung-chul; Lee Cheuk-yan; Lee Chong Wei; Lee Hsien Yang; Lee Jae-yong; Lee Jung-jae; Lee
Min-ho; Lee Sedol; Lee Sun-shin; Lee Ufan; Lee Wei Ling; Lee Young-ae; Lee Yuan-tseh; Lei Feng;
Leila de Lima; Leung Chun-ying; Li Bai; Li Hongzhi; Li Kui; Li Ning; Li Qingzhao; Li Si; Li
Zicheng; Liang Shanbo; Liang Shuming; Liang Sicheng; Lim Guan Eng; Lim Hyun; Lim Kit Siang; Lim
Su-kyung; Lin Chong; Lin Daiyu; Lin Dan; Lin Hsi-yao; Lin Huiyin; Lin Yutang; Lino Brocka; Liu
Bang; Liu Bei; Liu Guoliang; Liu Mingfu; Liu Xiang; Liu Xiaoming; Lon Nol; Loren Legarda; Lorenzo
Tanada; Loung Ung; Low Thia Khiang; Lu Hao; Lu Shaye; Lu Yao; Lu Zhishen; Lualhati Bautista; Ludu
Daw Amar; Luhut Binsar Pandjaitan; Luis Antonio Tagle; Luis Taruc; Luong Tam Quang; Luvsannamsrain
Oyun-Erdene; Ly Thai To; Ly Thuong Kiet; Lyuh Woon-hyung; Ma Kai; Ma Yun; Ma'ruf Amin; Ma. Theresa
Lazaro; Mai Thuc Loan; Makoto Saito; Mamoru Shigemitsu; Manuel Quezon; Manuel Roxas; Mao Asada; Mao
Dun; Marcelo del Pilar; Maresuke Nogi; Martin Romualdez; Maruyama Masao; Masaki Kobayashi; Masao
Maruyama; Masayoshi Son; Mat Kilau; Matsuda Seiko; Matsudaira Sadanobu; Matsuo Basho; Maung Aye;
Mei Lanfang; Melchora Aquino; Meng Jiangnu; Michio Watanabe; Min Ko Naing; Minamoto no Yoritomo;
Mindon Min; Minh Mang; Miriam Defensor Santiago; Mishima Yukio; Miyamoto Musashi; Miyazaki Hayao;
Miyazawa Kenji; Mokichi Saito; Moon Kook-hyun; Mori Ogai; Mori Yoshiro; Morris Chang; Motohiko
Saito; Mu Guiying; Mu Sochua; Munir Said Thalib; Murad Ebrahim; Murasaki Shikibu; Musa Hitam; Myint
Swe; Na Hong-jin; Na Hye-sok; Nah Kyung-won; Nam June Paik; Nambaryn Enkhbayar; Naoki Kumagai;
Natsagiin Bagabandi; Natthaphong Ruengpanyawut; Ngo Bao Chau; Ngo Dinh Nhu; Ngo Quyen; Ngo Xuan
Lich; Nguyen Ai Quoc; Nguyen Cao Ky; Nguyen Chi Dung; Nguyen Chi Vinh; Nguyen Duy Trinh; Nguyen
Hong Dien; Nguyen Hue; Nguyen Huy Thiep; Nguyen Khanh; Nguyen Manh Cam; Nguyen Ngoc Loan; Nguyen
Quang Thieu; Nguyen Thi Binh; Nguyen Thi Dinh; Nguyen Thi Hong; Nguyen Thi Kim Ngan; Nguyen Thi
Minh Khai; Nguyen Trai; Nguyen Van Cu; Nguyen Van Linh; Nick Joaquin; Nicol David; Nik Aziz; Ninoy
Aquino; Nishida Kitaro; Nitobe Inazo; Nobita Nobi; Nobuteru Ishihara; Noh Moo-hyun; Nong Duc Manh;
Norodom Ranariddh; Norovyn Altankhuyag; Noynoy Aquino; Nur Misuari; Nyan Win; O Kuk-ryol; Oda
Nobunaga; Oe Kenzaburo; Ogai Mori; Ogata Sadako; Ogedei Khan; Okubo Toshimichi; Okuma Shigenobu;
Omar Ali Saifuddien; Ong Kee Hui; Ong Teng Cheong; Ong Ye Kung; Osamu Dazai; Ozu Yasujiro; P.
Ramlee; Paek Nam-sun; Paik Nak-chung; Paik Sun-yup; Pak Hon-yong; Pak Kyong-ni; Pak Pong-ju; Pak
Se-ri; Pak Yong-man; Pan Jinlian; Panfilo Lacson; Park Eun-sik; Park Hang-seo; Park Ji-won; Park
Kyung-ni; Park Tae-hwan; Park Tae-joon; Park Wan-suh; Park Yeol; Pascal Khoo Thwe; Paul Chan; Pen
Sovan; Peng Shuai; Peng Zhen; Perfecto Yasay; Pham Duy; Pham Gia Khiem; Pham Tuan; Pham Xuan An;
Phan Boi Chau; Phan Chau Trinh; Phan Chu Trinh; Phan Dinh Phung; Phan Dinh Trac; Phan Huy Quat;
Phan Thanh Gian; Phan Van Khai; Phankham Viphavanh; Plaek Phibunsongkhram; Prawit Wongsuwan;
Prayuth Chan-ocha; Prem Tinsulanonda; Pritam Singh; Puan Maharani; Punsalmaagiin Ochirbat; Qian
Zhongshu; Qin Shi Huang; Qu Yuan; Raden Kartini; Raden Saleh; Rafidah Aziz; Ramon Magsaysay; Raul
Manglapus; Regina Ip; Rhee Syngman; Ri Chun-hee; Ri Pyong-chol; Ri Sol-ju; Ridwan Kamil; Risa
Hontiveros; Robert Kuok; Roh Hoe-chan; Rosmah Mansor; Rudy Hartono; Ryoma Sakamoto; Ryu Gwan-sun;
Ryuhei Matsuda; Ryunosuke Akutagawa; Ryusuke Hamaguchi; Saburo Okita; Sadao Araki; Saigo Takamori;
Saito Dosan; Saito Makoto; Saito Takao; Sakamoto Ryoma; Salamat Hashim; Saloth Sar; Samak
Sundaravej; Sanjaagiin Bayar; Sanjaasurengiin Oyun; Sanjaasurengiin Zorig; Sar Kheng; Sarit
Thanarat; Satoshi Kon; Saw Maung; Saya San; Sei Shonagon; Seiko Matsuda; Sejong the Great; Seni
Pramoj; Seo Jae-pil; Seong Chunhyang; Sergio Osmena; Setsuko Hara; Shahnon Ahmad; Shen Congwen;
Shen Guofang; Shen Kuo; Shigenobu Okuma; Shigenori Togo; Shigeru Ban; Shim Cheong; Shin Chae-ho;
Shin Kyung-sook; Shin Saimdang; Shinichi Kitaoka; Shinya Yamanaka; Shuichi Kato; Shusaku Endo; Sin
Chae-ho; Sinn Sisamouth; Sinnathamby Rajaratnam; Sisowath Sirik Matak; Siti Nurhaliza; Sjafrie
Sjamsoeddin; Soe Win; Soh Jae-pil; Sohn Kee-chung; Soichiro Honda; Sok An; Sombath Somphone;
Somchai Neelapaijit; Somchai Wongsawat; Son Kee-chung; Son Ngoc Thanh; Son Sann; Sondhi
Limthongkul; Sonexay Siphandone; Song Du-yul; Song Heung-min; Song Hye-kyo; Song Jiang; Song
Jiaoren; Song Kang-ho; Song Meiling; Song Si-yeol; Song Young-gil; Song Ziwen; Sonthi
Boonyaratglin; Souvanna Phouma; Sri Mulyani Indrawati; Stephen Chow; Su Dongpo; Su Shi; Suga
Yoshihide; Suh Choo-suk; Suh Jae-pil; Sukhbaataryn Batbold; Sulak Sivaraksa; Sumi Jo; Sun Li-jen;
Sun Myung Moon; Sun Quan; Sun Weidong; Sun Wukong; Sunthorn Phu; Surakiart Sathirathai; Susi
Pudjiastuti; Susi Susanti; Syed Hamid Albar; Syed Saddiq; Ta Mok; Tadashi Yanai; Taira no Kiyomori;
Taisuke Itagaki; Takaichi Sanae; Takamori Saigo; Takashi Hara; Takashi Murakami; Takeda Shingen;
Takeo Fukuda; Takeshi Kitano; Takiji Kobayashi; Tan Cheng Lock; Tan Chuan-Jin; Tan Kah Kee; Tan
Siew Sin; Tan Sitong; Tanaka Kakuei; Tang Taizong; Tang Xianzu; Taufik Hidayat; Taufiq Kiemas; Tea
Banh; Tea Seiha; Teddy Locsin; Tengku Zafrul; Tenshin Okakura; Teo Chee Hean; Teresa Magbanua;
Terry Gou; Tetsuya Yamagami; Thach Sanh; Thakin Kodaw Hmaing; Thanat Khoman; Thanom Kittikachorn;
Thant Myint-U; Thich Quang Duc; Thuy Kieu; Tin Oo; Tito Sotto; To Huu; Togo Heihachiro; Tokugawa
Ieyasu; Tokugawa Yoshinobu; Tomomi Inada; Tomoyuki Yamashita; Ton Duc Thang; Ton Ngo Khong; Tony
Fernandes; Tony Jaa; Tony Leung; Tony Tan; Toru Hashimoto; Toru Takemitsu; Toshiki Kaifu;
Toshimichi Okubo; Toshiro Mifune; Toyo Ito; Toyotomi Hideyoshi; Tran Anh Hung; Tran Dai Quang; Tran
Dan; Tran Hung Dao; Tran Luu Quang; Tran Nhan Tong; Tran Phu; Tran Quoc Tuan; Tran Thanh Man; Tran
Thien Khiem; Tran Van Giau; Tran Van Tra; Tri Rismaharini; Truong Chinh; Truong Hoa Binh; Truong My
Hoa; Try Sutrisno; Tsai Eng-meng; Tsendiin Damdinsuren; Tsuneo Watanabe; Tsutomu Hata; Tu Youyou;
Tun Perak; Ueda Kazuo; Uesugi Kenshin; Um Ki-young; Umar Wirahadikusumah; Urashima Taro; Utagawa
Hiroshige; Van Nath; Vang Pao; Vann Nath; Vicente Sotto; Vo Thi Anh Xuan; Vo Thi Sau; Vu Duc Dam;
Vu Trong Phung; Vuong Dinh Hue; Wa Lone; Wan Azizah; Wang Anshi; Wang Anyi; Wang Chuanfu; Wang
Gungwu; Wang Meng; Wang Shuo; Wang Wu; Wang Xiaodong; Wang Yangming; Wang Zhaojun; Wee Kim Wee; Wei
Xiaobao; Wen Tianxiang; Win Aung; Wong Fei-hung; Wong Kar-wai; Woo Sang-ho; Woo Won-shik; Wu
Cheng'en; Wu Den-yih; Wu Peifu; Wu Song; Wu Xinbo; Wu Zetian; Wu Zhao-hsieh; Xi Shi; Ximen Qing;
Xiong Guangkai; Xu Beihong; Xu Bu; Xu Guangqi; Xu Zhimo; Xu Zhiyong; Xuan Dieu; Xue Baochai;
Yamamoto Isoroku; Yan Fu; Yan Xishan; Yang Guifei; Yang Guo; Yang Hyun-suk; Yang Lan; Yang Liwei;
Yao Wenyuan; Yasushi Akashi; Ye Shengtao; Yeo Un-hyeong; Yi Hwang; Yi Kwang-su; Yi Mun-yol; Yi
Sang; Yi Seong-gye; Yi Wan-yong; Yohji Yamamoto; Yoo Gwan-sun; Yoo Myung-hee; Yoo Si-min; Yoon
Young-kwan; Yosuke Matsuoka; Youn Yuh-jung; Yu Dafu; Yu Gwan-sun; Yu Keping; Yu Zhengsheng; Yuan
Longping; Yue Fei; Yukichi Fukuzawa; Yumjaagiin Tsedenbal; Yun Bo-seon; Yun Chi-ho; Yun Dong-ju;
Yun Posun; Yuna Kim; Yusaku Matsuda; Yuzuru Hanyu; Zaw Min Tun; Zeng Guofan; Zenko Suzuki; Zeti
Akhtar Aziz; Zhang Dejiang; Zhang Fei; Zhang Heng; Zhang Qian; Zhang San; Zhang Xiaogang; Zhang
Yesui; Zhang Zhidong; Zhang Ziyi; Zhang Zuolin; Zhao Yun; Zheng Bijian; Zheng Chenggong; Zheng
Yongnian; Zhong Nanshan; Zhou Bo; Zhou Xun; Zhou Zuoren; Zhu Bajie; Zhu Feng; Zhu Yingtai; Zhu
Yuanzhang; Zou Taofen
"""
