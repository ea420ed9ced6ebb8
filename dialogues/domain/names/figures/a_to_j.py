"""Public figures from A to J: who govern, governed, or are read and known all over the world."""

from __future__ import annotations

from typing import Final

FIRST: Final = """
Abba Eban; Abbas Araghchi; Abbas Araqchi; Abd al-Karim Qasim; Abd-Rabbu Mansour Hadi; Abdalla
Hamdok; Abdel Fattah al-Burhan; Abdel Fattah el-Sisi; Abdelaziz Bouteflika; Abdelilah Benkirane;
Abdelmadjid Tebboune; Abdou Diouf; Abdoulaye Wade; Abdourahamane Tchiani; Abdrabbuh Mansur Hadi;
Abdul Kalam; Abdul Qadeer Khan; Abdullah Abdullah; Abdullah Badawi; Abdullah Gul; Abdullah Ocalan;
Abdullah bin Abdulaziz; Abdullah bin Zayed; Abdullatif Rashid; Abdurrahman Wahid; Abhisit
Vejjajiva; Abiy Ahmed; Abolhassan Banisadr; Abraham Lincoln; Abubakar Kyari; Adam Malik; Adam
Smith; Adam Tooze; Adel al-Jubeir; Adolfo Suarez; Agostinho Neto; Ahmad Chalabi; Ahmad Shah
Massoud; Ahmadou Ahidjo; Ahmed Aboul Gheit; Ahmed Attaf; Ahmed Ben Bella; Ahmed Qurei; Ahmed
Yassin; Ahmed al-Sharaa; Ahmet Davutoglu; Ahmet Necdet Sezer; Ahn Cheol-soo; Ahn Gyu-back; Ahn
Jung-geun; Aime Cesaire; Ajit Doval; Akbar Hashemi Rafsanjani; Akihito; Akira Kurosawa; Al Gore;
Alain Juppe; Alan Garcia; Alan Turing; Alar Karis; Alassane Ouattara; Albert Camus; Albert
Einstein; Albert Hirschman; Alberto Fernandez; Alberto Fujimori; Albin Kurti; Alcide De Gasperi;
Aldo Moro; Alec Douglas-Home; Alejandro Toledo; Aleksandar Vucic; Aleksander Kwasniewski; Ales
Bialiatski; Alexander Bell; Alexander De Croo; Alexander Downer; Alexander Dubcek; Alexander Dugin;
Alexander Fleming; Alexander Graham Bell; Alexander Grushko; Alexander Haig; Alexander Hamilton;
Alexander Lukashenko; Alexander Novak; Alexander Pope; Alexander Pushkin; Alexander Schallenberg;
Alexander Solzhenitsyn; Alexander Stubb; Alexander Van der Bellen; Alexei Navalny; Alexis Tsipras;
Alexis de Tocqueville; Alfred Nobel; Algirdas Brazauskas; Ali Abdullah Saleh; Ali Akbar Salehi; Ali
Akbar Velayati; Ali Alatas; Ali Bongo; Ali Hassan Mwinyi; Ali Khamenei; Ali Larijani; Ali
Shamkhani; Ali al-Sistani; Alice Munro; Alija Izetbegovic; Alistair Darling; Alpha Conde; Alvaro
Cunhal; Alvaro Uribe; Amadou Toumani Toure; Amartya Sen; Amilcar Cabral; Amina Mohammed; Amit Shah;
Amr Moussa; An Jung-geun; Ana Brnabic; Anatoly Antonov; Anatoly Chubais; Anders Fogh Rasmussen;
Andre Malraux; Andreas Papandreou; Andrei Belousov; Andrei Gromyko; Andrei Kozyrev; Andrei
Sakharov; Andrej Babis; Andrej Kiska; Andrej Plenkovic; Andres Manuel Lopez Obrador; Andrew
Holness; Andrew Jackson; Andrew Johnson; Andrii Sybiha; Andriy Yermak; Andrus Ansip; Andry
Rajoelina; Andrzej Duda; Ang Lee; Angela Merkel; Angela Rayner; Anibal Cavaco Silva; Anita Anand;
Ann Linde; Anna Akhmatova; Annalena Baerbock; Anne Applebaum; Anne-Marie Slaughter; Annegret
Kramp-Karrenbauer; Anniken Huitfeldt; Anote Tong; Anthony Albanese; Anthony Eden; Anton Chekhov;
Antonio Costa; Antonio Gramsci; Antonio Guterres; Antonio Jose de Sucre; Antonio Tajani; Antonis
Samaras; Antony Blinken; Antti Rinne; Anura Kumara Dissanayake; Anutin Charnvirakul; Anwar Gargash;
Anwar Ibrahim; Anwar Sadat; Arancha Gonzalez; Ariel Sharon; Arlette Laguiller; Armando Guebuza;
Armin Laschet; Arnold Toynbee; Arseniy Yatsenyuk; Arthur Balfour; Arthur Clarke; Arthur Miller;
Arturs Krisjanis Karins; Arun Jaitley; Asaad al-Shaibani; Ashraf Ghani; Asif Ali Zardari; Asim
Munir; Assimi Goita; Atal Bihari Vajpayee; Atiku Abubakar; Audrey Azoulay; Augusto Pinochet; Aung
San; Aung San Suu Kyi; Avigdor Lieberman; Ayman Safadi; Ayub Khan; Azali Assoumani; Aziz Ahmed;
Badr Abdelatty; Badr al-Busaidi; Bahlil Lahadalia; Baiba Braze; Ban Ki-moon; Barack Obama; Barham
Salih; Barry Buzan; Barry Goldwater; Bart De Wever; Bashar al-Assad; Bassirou Diomaye Faye; Beata
Szydlo; Beji Caid Essebsi; Ben Wallace; Benazir Bhutto; Benedict Anderson; Benigno Aquino; Benito
Juarez; Benjamin Franklin; Benjamin Mkapa; Benjamin Netanyahu; Benny Gantz; Bernard Cazeneuve;
Bernard Kouchner; Bernard Lewis; Bernardo Arevalo; Bernardo O'Higgins; Bernie Sanders; Bertrand
Russell; Bettino Craxi; Bhumibol Adulyadej; Bidzina Ivanishvili; Bilahari Kausikan; Bilawal Bhutto;
Bill Clinton; Bill English; Bill Gates; Binali Yildirim; Bingu wa Mutharika; Bjarni Benediktsson;
Blaise Compaore; Bo Xilai; Bob Carr; Bob Dole; Bob Hawke; Bob Woodward; Bohuslav Sobotka; Bola
Tinubu; Bong Joon-ho; Borge Brende; Boris Johnson; Boris Nemtsov; Boris Pasternak; Boris Pistorius;
Boris Tadic; Boris Yeltsin; Borut Pahor; Boutros Boutros-Ghali; Boyko Borisov; Brent Scowcroft;
Brian Cowen; Brian Mulroney; Bronislaw Geremek; Bronislaw Komorowski; Bruce Cumings; Bruce Lee;
Bruno Kreisky; Bruno Le Maire; Bruno Rodriguez; Bui Thanh Son; Bulent Ecevit; Burhanuddin Rabbani;
Cai Qi; Carl Bildt; Carl Gustaf; Carl Jung; Carl Mannerheim; Carl Schmitt; Carl von Clausewitz;
Carlo Ciampi; Carlos Lopes; Carlos Menem; Carrie Lam; Caspar Veldkamp; Caspar Weinberger; Catherine
Ashton; Catherine Colonna; Catherine Connolly; Cecil Rhodes; Celso Amorim; Cesar Chavez; Cha
Bum-kun; Chalmers Johnson; Chan Heng Chee; Chandrika Kumaratunga; Chang Myon; Charles Darwin;
Charles Dickens; Charles Grey; Charles Haughey; Charles Kindleberger; Charles Michel; Charles
Taylor; Charles de Gaulle; Charlie Chaplin; Cheddi Jagan; Chen Duxiu; Chen Shui-bian; Chen Yi; Chen
Yun; Chiang Ching-kuo; Chiang Kai-shek; Chimamanda Adichie; Chinua Achebe; Cho Hyun; Cho Kuk; Cho
Myoung-gyon; Cho Tae-yul; Cho Yang-ho; Choe Ryong-hae; Choe Son-hui; Choi Kyu-hah; Choi Soon-sil;
Choi Sun-hee; Chris Hipkins; Christian Lindner; Christine Lagarde; Christopher Clark; Christopher
Columbus; Christopher Luxon; Chrystia Freeland; Chuck Hagel; Chuck Schumer; Chun Doo-hwan; Chung
Dong-young; Chung Eui-yong; Chung Ju-yung; Chung Mong-joon; Chung Mong-koo; Clare Short; Claudia
Sheinbaum; Clement Attlee; Clifford Geertz; Colin Powell; Condoleezza Rice; Corazon Aquino;
Cristina Fernandez; Cui Tiankai; Cyril Ramaphosa; Cyrus Vance; Czeslaw Milosz; Dag Hammarskjold;
Dai Bingguo; Dalia Grybauskaite; Dan Quayle; Daniel Kahneman; Daniel Noboa; Daniel Ortega; Daniel
arap Moi; Danilo Medina; Daron Acemoglu; David Ben-Gurion; David Bowie; David Cameron; David Hume;
David King; David Lammy; David Lange; David Lloyd George; David Miliband; David Petraeus; David
Ricardo; David Trimble; Dean Acheson; Dean Rusk; Debretsion Gebremichael; Demeke Mekonnen; Deng
Xiaoping; Denis Healey; Denis Mukwege; Denis Sassou Nguesso; Dennis Ross; Denys Shmyhal; Desmond
Tutu; Devlet Bahceli; Dick Cheney; Dick Schoof; Diego Maradona; Diego Rivera; Dilma Rousseff; Dina
Boluarte; Dinesh Gunawardena; Ding Xuexiang; Diosdado Cabello; Dmitry Medvedev; Dmitry Peskov;
Dmitry Rogozin; Dmytro Kuleba; Dominic Cummings; Dominic Raab; Dominique de Villepin; Don
Pramudwinai; Donald Rumsfeld; Donald Trump; Donald Tusk; Dong Jun; Douglas Haig; Douglas Hurd;
Douglas MacArthur; Droupadi Murmu; Dwight Eisenhower; E. H. Carr; Eamon de Valera; Ebrahim Raisi;
Ed Miliband; Edgar Lungu; Edgars Rinkevics; Edi Rama; Edmund Burke; Edouard Philippe; Eduard Heger;
Eduard Limonov; Eduard Shevardnadze; Eduardo Frei; Eduardo Mondlane; Edward Heath; Edward Said;
Edward Snowden; Ehud Barak; Ehud Olmert; Eisaku Sato; Ekrem Imamoglu; Eleanor Roosevelt; Elina
Valtonen; Elinor Ostrom; Elio Di Rupo; Elisabeth Borne; Elizabeth Warren; Ella Baker; Ellen Johnson
Sirleaf; Elon Musk; Emile Durkheim; Emile Lahoud; Emiliano Zapata; Emma Goldman; Emmanuel Macron;
Emmerson Mnangagwa; Emomali Rahmon; Enda Kenny; Enrico Letta; Enrique Manalo; Enrique Pena Nieto;
Enver Hoxha; Eric Chu; Eric Gairy; Eric Hobsbawm; Eric Williams; Erkki Tuomioja; Erna Solberg;
Ernest Bevin; Ernest Gellner; Ernest Hemingway; Ernesto Geisel; Ernesto Guevara; Ernesto Zedillo;
Ersin Tatar; Espen Barth Eide; Esther Duflo; Evangelos Venizelos; Evika Silina; Evo Morales; Ewa
Kopacz; F. W. de Klerk; Fahd bin Abdulaziz; Faisal Mekdad; Faisal bin Abdulaziz; Faisal bin Farhan;
Fareed Zakaria; Farouk al-Sharaa; Faure Gnassingbe; Faustin-Archange Touadera; Fayez al-Sarraj;
Federica Mogherini; Felipe Calderon; Felipe Gonzalez; Felix Houphouet-Boigny; Felix Tshisekedi;
Ferdinand Magellan; Ferdinand Marcos; Ferenc Gyurcsany; Fernand Braudel; Fernando Henrique Cardoso;
Fernando Lugo; Fidel Castro; Fidel Ramos; Filipe Nyusi; Florence Nightingale; Forbes Burnham;
Francis Bacon; Francis Drake; Francis Fukuyama; Francis Pym; Francisco Franco; Francisco de
Miranda; Franco Frattini; Francois Bayrou; Francois Duvalier; Francois Fillon; Francois Hollande;
Francois Mitterrand; Franjo Tudjman; Frank Bainimarama; Frank-Walter Steinmeier; Franklin
Roosevelt; Frans Timmermans; Frantz Fanon; Franz Kafka; Fredrik Reinfeldt; Frida Kahlo; Friedrich
Engels; Friedrich Hayek; Friedrich Merz; Friedrich Nietzsche; Fritz Haber; Fritz Lang; Fu Ying;
Fuad Chehab; Fuad Hussein; Fumio Kishida; Fyodor Dostoevsky; Gabriel Attal; Gabriel Boric; Gabriel
Garcia Marquez; Gabriela Mistral; Gabrielius Landsbergis; Gamal Abdel Nasser; Gareth Evans; Garret
FitzGerald; Garry Kasparov; Gayatri Spivak; Gebran Bassil; Geert Wilders; Gen Nakatani; Geng
Shuang; Genghis Khan; Geoffrey Howe; Geoffrey Onyeama; Georg Hegel; Georg Simmel; George Bush;
George Canning; George Eliot; George Gerapetritis; George Harrison; George Kennan; George Marshall;
George McGovern; George Michael; George Mitchell; George Orwell; George Osborne; George Papandreou;
George Robertson; George Shultz; George Soros; George W. Bush; George Wallace; George Washington;
George Weah; George Yeo; Georges Clemenceau; Georges Pompidou; Georgi Parvanov; Georgy Zhukov;
Gerald Ford; Gerard Araud; Gerhard Schroder; Gerry Adams; Ghassan Kanafani; Gibran Rakabuming;
Gideon Sa'ar; Gina Raimondo; Giorgia Meloni; Giorgio Napolitano; Gitanas Nauseda; Giulio Andreotti;
Giuseppe Conte; Giuseppe Garibaldi; Gloria Arroyo; Gnassingbe Eyadema; Goh Chok Tong; Goh Kun;
Golda Meir; Goodluck Jonathan; Goran Persson; Gordon Bajnai; Gordon Brown; Gotabaya Rajapaksa;
Gough Whitlam; Graca Machel; Graham Allison; Graham Greene; Grant Shapps; Gregor Mendel; Greta
Thunberg; Gro Harlem Brundtland; Guido Westerwelle; Guillermo Lasso; Gunnar Myrdal; Guo Jiakun;
Gurbanguly Berdimuhamedov; Gustav Heinemann; Gustav Mahler; Gustav Stresemann; Gustave Flaubert;
Gustavo Petro; Guy Verhofstadt; Gyula Horn; Habib Bourguiba; Hafez al-Assad; Hage Geingob; Haider
al-Abadi; Haile Selassie; Hailemariam Desalegn; Haitham bin Tariq; Hakainde Hichilema; Hakan Fidan;
Halford Mackinder; Halldor Laxness; Hamad bin Isa; Hamad bin Khalifa; Hamadi Jebali; Hamid Ansari;
Hamid Karzai; Hamid Mir; Han Dong-hoon; Han Duck-soo; Han Kang; Han Kuo-yu; Han Myeong-sook; Han
Seung-soo; Han Zheng; Hanan Ashrawi; Hanke Bruins Slot; Hanna Tetteh; Hannah Arendt; Hans Blix;
Hans Kelsen; Hans Modrow; Hans Morgenthau; Hans-Dietrich Genscher; Harold Brown; Harold Macmillan;
Harold Nicolson; Harold Wilson; Harper Lee; Harri Holkeri; Harrison Ford; Harry Harris; Harry
Hopkins; Harry Truman; Haruhiko Kuroda; Haruki Murakami; Hashim Thaci; Hasina Wazed; Hassan II;
Hassan Nasrallah; Hassan Rouhani; Hassan Sheikh Mohamud; Hassan Wirajuda; Hassan al-Banna; Hassan
al-Turabi; Hassanal Bolkiah; Hastings Banda; Hayato Ikeda; He Lifeng; He Long; Hedley Bull; Heiko
Maas; Heinz Fischer; Helen Clark; Helle Thorning-Schmidt; Helmut Haussmann; Helmut Kohl; Helmut
Schmidt; Hendrik Verwoerd; Henry Ford; Henry James; Henry Kissinger; Henry Moore; Henry Morgenthau;
Henry Paulson; Henry Puna; Herbert Simon; Herbert Spencer; Herman Kahn; Herman Van Rompuy; Hermann
Goring; Hew Strachan; Heydar Aliyev; Hideki Tojo; Hilary Benn; Hillary Clinton; Hina Rabbani Khar;
Hirobumi Ito; Hirohito; Hishammuddin Hussein; Hissene Habre; Ho Chi Minh; Hong Joon-pyo; Hong
Yong-pyo; Hor Namhong; Horst Kohler; Hoshyar Zebari; Hosni Mubarak; Hossein Amir-Abdollahian;
Houari Boumediene; Hsiao Bi-khim; Htin Kyaw; Hu Chunhua; Hu Jintao; Hu Shih; Hu Yaobang; Hua
Chunying; Hua Guofeng; Huang Hua; Hubert Humphrey; Hubert Vedrine; Hugo Chavez; Hugo Grotius; Hun
Manet; Hun Sen; Husni Zaim; Hussain Ershad; Hussein al-Sheikh; Hussein bin Talal; Hwang Jang-yop;
Hwang Kyo-ahn; Ian Khama; Ian Paisley; Ian Smith; Ibn Khaldun; Ibrahim Boubacar Keita; Ibrahim
Raisi; Ibrahim Rugova; Ibrahim Solih; Ibrahim Traore; Ichiro Ozawa; Idi Amin; Idriss Deby; Igor
Dodon; Igor Ivanov; Igor Sechin; Ilham Aliyev; Ilie Bolojan; Im Jong-seok; Imamali Rahmonov;
Immanuel Kant; Immanuel Wallerstein; Imran Khan; Imre Nagy; Indira Gandhi; Ine Eriksen Soreide;
Ingrida Simonyte; Ion Iliescu; Irakli Kobakhidze; Irfaan Ali; Isaac Herzog; Isaac Newton; Isaac
Stern; Isabel Allende; Isaiah Berlin; Isaias Afwerki; Ishaq Dar; Islam Karimov; Ismail Haniyeh;
Ismail Kadare; Ismail Omar Guelleh; Ismail Sabri; Ismet Inonu; Israel Katz; Ito Hirobumi; Itsunori
Onodera; Ivan Duque; Ivan Gasparovic; Ivan Krastev; Ivan Turgenev; Ivica Dacic; Ivo Sanader; J. D.
Vance; Jaap de Hoop Scheffer; Jacek Rostowski; Jacinda Ardern; Jack Kemp; Jack London; Jack Straw;
Jackie Chan; Jacob Rees-Mogg; Jacob Zuma; Jacques Chirac; Jacques Delors; Jacques Derrida; Jagdish
Bhagwati; Jair Bolsonaro; Jakaya Kikwete; Jake Sullivan; Jalal Talabani; James Baker; James Bond;
James Brown; James Callaghan; James Cleverly; James Cook; James Joyce; James Madison; James Marape;
James Mattis; James Monroe; James Polk; James Soong; James Watt; Jan Eliasson; Jan Lipavsky; Jan
Peter Balkenende; Jan Smuts; Jane Austen; Jane Goodall; Jane Jacobs; Janet Reno; Janet Yellen;
Janez Jansa; Jang Myon; Jang Song-thaek; Janos Kadar; Jared Diamond; Jared Kushner; Jaroslaw
Kaczynski; Javad Zarif; Javier Milei; Javier Perez de Cuellar; Javier Solana; Jawaharlal Nehru;
Jean Castex; Jean Chretien; Jean Jaures; Jean Monnet; Jean Ping; Jean-Bertrand Aristide;
Jean-Claude Juncker; Jean-Jacques Rousseau; Jean-Luc Melenchon; Jean-Marc Ayrault; Jean-Noel
Barrot; Jean-Paul Sartre; Jean-Yves Le Drian; Jeane Kirkpatrick; Jeanine Anez; Jeff Bezos; Jeffrey
Sachs; Jenny Shipley; Jens Stoltenberg; Jeremy Bentham; Jeremy Corbyn; Jeremy Hunt; Jerome Powell;
Jerry Rawlings; Jerzy Buzek; Jesse Jackson; Jesse Owens; Jet Li; Ji Pengfei; Jia Qinglin; Jiang
Zemin; Jigme Khesar; Jim Bolger; Jim Jones; Jim Mattis; Jimi Hendrix; Jimmy Carter; Jo Yong-won;
Joachim Gauck; Joan Robinson; Joao Cravinho; Joao Lourenco; Joaquim Chissano; Joe Biden; Joe Clark;
Joh Bjelke-Petersen; Johan Galtung; Johann Wadephul; Johannes Rau; John Adams; John Allen; John
Austin; John Bolton; John Brennan; John Bruton; John Burton; John Cage; John Dalli; John Dewey;
John Diefenbaker; John F. Kennedy; John Ford; John Foster Dulles; John Gaddis; John Garang; John
Howard; John Hume; John Ikenberry; John Kelly; John Kennedy; John Kerry; John Key; John Keynes;
John Kufuor; John Lee; John Lennon; John Locke; John Magufuli; John Mahama; John Major; John
Marshall; John Maynard Keynes; John McCain; John Mearsheimer; John Milton; John Negroponte; John
Paul Lederach; John Podesta; John Prescott; John Rawls; John Reid; John Ruskin; John Snow; John
Steinbeck; John Stuart Mill; John Wayne; John Woo; Johnny Cash; Joko Widodo; Jomo Kenyatta; Jonas
Gahr Store; Jonas Savimbi; Joop den Uyl; Jorge Luis Borges; Jorge Sampaio; Jorge Videla; Joschka
Fischer; Jose Antonio Kast; Jose Eduardo dos Santos; Jose Luis Zapatero; Jose Manuel Albares; Jose
Manuel Barroso; Jose Maria Aznar; Jose Maria Neves; Jose Marti; Jose Mujica; Jose Ramos-Horta; Jose
Rizal; Jose de San Martin; Josep Borrell; Josep Tarradellas; Joseph Aoun; Joseph Banks; Joseph
Conrad; Joseph Kabila; Joseph Lister; Joseph Mobutu; Joseph Nye; Joseph Schumpeter; Joseph Stalin;
Joseph Stiglitz; Joseph Wu; Joshua Nkomo; Joshua Wong; Josip Tito; Jovenel Moise; Joyce Banda;
Jozef Pilsudski; Jozsef Antall; Juan Carlos; Juan Guaido; Juan Manuel Santos; Juan Peron; Judith
Butler; Juha Sipila; Julia Gillard; Julian Assange; Julian Corbett; Julie Bishop; Julio Cortazar;
Julius Caesar; Julius Maada Bio; Julius Nyerere; Junichiro Koizumi; Jurgen Habermas; Justin
Trudeau; Jusuf Kalla; Juvenal Habyarimana; Jyoti Basu; Jyrki Katainen
"""
