"""More public figures, from A to K: ministers, envoys, members of parliaments, writers, artists."""

from __future__ import annotations

from typing import Final

MORE: Final = """
A. B. Yehoshua; Aamir Khan; Aaron Copland; Abbas Kiarostami; Abdel Fattah Burhan; Abdoulaye Diop;
Abdulaziz bin Salman; Abdulhamid Dbeibah; Abdulrazak Gurnah; Abida Parveen; Adam Michnik; Adam
Mickiewicz; Adama Barrow; Adlai Stevenson; Adolfo Bioy Casares; Agnes Varda; Agnieszka Holland;
Aguila Saleh; Aharon Barak; Ahmed Ouyahia; Ahmed Rashid; Ahmed Tinubu; Ahmed Zewail; Ahmet Yildiz;
Ai Weiwei; Ajay Banga; Akhilesh Yadav; Aki Kaurismaki; Akinwumi Adesina; Alaa Al Aswany; Alan
Duncan; Alan Paton; Alasdair Gray; Albert Speer; Albert del Rosario; Alberto Moravia; Alberto Nunez
Feijoo; Alberto van Klaveren; Alec Guinness; Alejo Carpentier; Alex Salmond; Alexander Sokurov;
Alexandra Hill; Alexis Sanchez; Alfonso Cuaron; Alfred Hitchcock; Ali Allawi; Ali Babacan; Ali
Farka Toure; Ali Smith; Alice Walker; Alicia Barcena; Alvar Aalto; Alvaro Leyva; Ama Ata Aidoo;
Amin Maalouf; Amina Mohamed; Amitabh Bachchan; Amitav Ghosh; Amos Oz; Amos Tversky; Amrullah Saleh;
Amy Pope; Anatoly Karpov; Anders Samuelsen; Andre Gide; Andre Ventura; Andrei Tarkovsky; Andres
Pastrana; Andrew Cuomo; Andrew Mitchell; Andrey Kurkov; Andriy Shevchenko; Andrzej Wajda; Andy
Murray; Andy Warhol; Aneurin Bevan; Angela Kane; Anies Baswedan; Anish Kapoor; Anita Desai; Anita
Orban; Anna Lindh; Anna Politkovskaya; Anne Enright; Anne Hidalgo; Annie Ernaux; Anton Corbijn;
Antoni Gaudi; Antonin Dvorak; Antonio Vitorino; Antony Gormley; Antti Hakkanen; Anurag Thakur;
Apichatpong Weerasethakul; Ararat Mirzoyan; Aretha Franklin; Arnold Schoenberg; Arundhati Roy;
Arvind Kejriwal; Arvo Part; Asaduddin Owaisi; Asghar Farhadi; Ash Carter; Assia Djebar; Astor
Piazzolla; Astrid Lindgren; Athol Fugard; August Strindberg; Auguste Rodin; Augusto Roa Bastos;
Augusto Santos Silva; Ayi Kwei Armah; Ayrton Senna; Aziz Akhannouch; Ba Jin; Bakir Izetbegovic;
Banana Yoshimoto; Bao Ninh; Barbara Hepworth; Battsetseg Batmunkh; Beate Meinl-Reisinger; Bela
Bartok; Bela Tarr; Ben Bot; Ben Okri; Bendito Freitas; Benjamin Britten; Bertie Ahern; Bertolt
Brecht; Bette Davis; Bezalel Smotrich; Bilal Ahmad; Bill Bradley; Billie Holiday; Billy Wilder;
Binyavanga Wainaina; Bjorn Borg; Bob Corker; Bob Dylan; Bob Marley; Bob Rae; Bobby Charlton; Bobby
Moore; Bobi Wine; Bogdan Aurescu; Bohumil Hrabal; Boris Akunin; Boris Becker; Bradley Wiggins;
Brett McGurk; Breyten Breytenbach; Brian Friel; Brian Lara; Bruce Springsteen; Bruno Retailleau;
Bruno Schulz; Bukola Saraki; Cai Yuanpei; Calin Georgescu; Carl Lewis; Carl Nielsen; Carles
Puigdemont; Carlos Fuentes; Carlos Gomes; Carlos Mesa; Carlos Ramiro Martinez; Carlos Salinas;
Carlos Saura; Caroline Lucas; Cate Blanchett; Celine Dion; Cesar Vallejo; Cesaria Evora; Chaim
Herzog; Chaim Weizmann; Chairil Anwar; Chan Chun Sing; Charles Aznavour; Charles Clarke; Charles
Kennedy; Charles Malik; Charlie Parker; Charlotte Bronte; Cheikh Anta Diop; Chen Kaige; Chimamanda
Ngozi Adichie; Chinghiz Aitmatov; Cho Tae-yong; Choguel Maiga; Chris Bowen; Chris Coons; Chris Hoy;
Chris Murphy; Chris Patten; Christa Wolf; Christian Stocker; Christoph Heusgen; Christopher Hill;
Christopher Nolan; Chuan Leekpai; Chung Kyung-wha; Chung Sye-kyun; Cindy McCain; Clara Schumann;
Clarice Lispector; Claude Debussy; Claude Levi-Strauss; Claude Monet; Clint Eastwood; Colin Firth;
Colm Toibin; Constantine Cavafy; Constantinos Kombos; Cormac McCarthy; Cory Booker; Costas Simitis;
Cristiano Ronaldo; Cristina Kirchner; Cui Jian; D. H. Lawrence; Damien Hirst; Daniel Barenboim;
Daniel Chapo; Daniel Craig; Daniel Fried; Daniel Kurtzer; Daniel Russel; Danilo Kis; Danny Boyle;
Danny Danon; Darren Jones; David Adjaye; David Beasley; David Beckham; David Grossman; David Hale;
David Hockney; David Lean; David Levy; David Lynch; David Owen; David Steel; David van Weel; Delcy
Rodriguez; Denis Becirovic; Derek Walcott; Diana Mondino; Diane Abbott; Didier Drogba; Diego
Velazquez; Dmitri Shostakovich; Dmitry Muratov; Don DeLillo; Donald Tsang; Donika Gervalla; Dore
Gold; Dua Lipa; Duke Ellington; Duma Boko; Duong Thu Huong; E. M. Forster; Ed Davey; Eddy Merckx;
Edgar Degas; Edith Piaf; Edith Wharton; Edmundo Gonzalez; Edna O'Brien; Eduardo Galeano; Edvard
Grieg; Edvard Munch; Edward Albee; Edward Elgar; Edward Hopper; Edward Yang; Edwidge Danticat;
Efraim Halevy; Egon Bahr; Eileen Chang; Eka Kurniawan; Elena Ferrante; Elena Poniatowska; Elfriede
Jelinek; Elias Khoury; Elif Shafak; Elisa Spiropali; Eliud Kipchoge; Elizabeth Bishop; Elizabeth
Jones; Elizabeth Taylor; Ella Fitzgerald; Elmedin Konakovic; Elmer Schialer; Elton John; Eluned
Morgan; Emeka Ojukwu; Emil Hurezeanu; Emile Zola; Emily Bronte; Emily Dickinson; Emily Thornberry;
Emir Kusturica; Emma Bonino; Emma Stone; Emma Thompson; Enoch Powell; Eric Adams; Eric Rohmer;
Erick Thohir; Erik Satie; Ernesto Cardenal; Ernesto Sabato; Ernesto Samper; Ervin Ibrahimovic; Esko
Aho; Etgar Keret; Etienne Tshisekedi; Eugene Ionesco; Eugene O'Neill; Evan Medeiros; Evelyn
Matthei; Evelyn Waugh; F. Sionil Jose; Fatema Mernissi; Fathi Bashagha; Fatou Bensouda; Fatoumata
Diawara; Fazil Say; Federico Fellini; Federico Garcia Lorca; Fela Kuti; Feleti Teo; Felix
Mendelssohn; Ferenc Puskas; Feridun Sinirlioglu; Fernando Alonso; Fernando Arias; Fernando Botero;
Fernando Haddad; Fernando Meirelles; Fernando Pessoa; Fiame Naomi Mataafa; Filippo Grandi; Fiona
Hill; Ford Madox Ford; Francis Ford Coppola; Francisco Goya; Francois Truffaut; Frank Gehry; Frank
Wisner; Franz Beckenbauer; Franz Josef Strauss; Franz Schubert; Friedrich Duerrenmatt; Fujiko F.
Fujio; Fujiko Fujio; Gabriela Sommerfeld; Gadi Eisenkot; Ganjar Pranowo; Gao Xingjian; Gary Hart;
Gary Lineker; Gary Locke; Gaston Browne; Gavin Newsom; Gedion Timothewos; Geir Pedersen; Georg
Georgiev; George Brown; George Carey; George Clooney; George Lucas; George Seferis; Georghe Hagi;
Georgi Gospodinov; Geraldine Ferraro; Geraldo Alckmin; Gerardo Werthein; Gerd Mueller; Gerhard
Richter; Gerhard Schroeder; Gershom Scholem; Ghassan Salame; Gilad Erdan; Gilberto Gil; Gilberto
Teodoro; Giorgi Margvelashvili; Giuseppe Verdi; Glenn Gould; Goenawan Mohamad; Gordan Grlic-Radman;
Gordon Sondland; Grace Kelly; Greg Abbott; Greta Garbo; Grigory Chkhartishvili; Guenter Grass;
Guido Crosetto; Guillaume Soro; Guillermo del Toro; Gustavo Dudamel; Gyorgy Ligeti; Gyorgy Lukacs;
Haile Gebrselassie; Halla Tomasdottir; Hamad bin Jassim; Hang Seng; Hanno Pevkur; Hans Christian
Andersen; Hans Grundberg; Harry Kane; Hayao Miyazaki; Hector Berlioz; Heinrich Boell; Heinrich
Mann; Heitor Villa-Lobos; Helen Mirren; Helen Zille; Helga Schmid; Heng Swee Keat; Henning Mankell;
Henri Matisse; Henrik Ibsen; Henry Fonda; Henry Purcell; Henryk Sienkiewicz; Herman Melville;
Hermann Hesse; Herta Mueller; Hilary Mantel; Hirokazu Kore-eda; Hisham Matar; Hong Sang-soo; Horst
Seehofer; Hossein Amirabdollahian; Hou Hsiao-hsien; Hou Yu-ih; Howard Hawks; Howard Lutnick;
Hristijan Mickoski; Hristo Stoichkov; Hu Shi; Hugh Grant; Hugh Todd; Humberto de la Calle; Humza
Yousaf; Hwang Sok-yong; Ian Martin; Ian McEwan; Ian McKellen; Ian Rankin; Ibrahim Babangida; Ichiro
Suzuki; Iga Swiatek; Igli Hasani; Ignazio Cassis; Imelda Marcos; Imre Kertesz; Inga Ruginiene;
Ingmar Bergman; Ingrid Bergman; Ingvar Carlsson; Irina Bokova; Iris Murdoch; Issa Tchiroma; Issey
Miyake; Istvan Szabo; Italo Calvino; Itamar Ben-Gvir; Itzhak Perlman; Ivan Bunin; Ivan Korcok; Ivo
Andric; Ivo Josipovic; Izumi Nakamitsu; J. M. Coetzee; Jaan Kross; Jacek Czaputowicz; Jack Ma; Jack
Reed; Jackson Pollock; Jacques Brel; Jafar Panahi; Jagmeet Singh; Jairam Ramesh; Jakov Milatovic;
James Baldwin; James Cameron; James Stewart; Jan Egeland; Jan Masaryk; Jane Campion; Jane Fonda;
Janet Frame; Janet Jackson; January Makamba; Jason Clare; Jasper Johns; Javier Marias; Jean
Arnault; Jean Asselborn; Jean Nouvel; Jean Renoir; Jean Sibelius; Jean-Luc Godard; Jean-Pierre
Lacroix; Jeffrey Feltman; Jeong Dong-young; Jeppe Kofod; Jeremiah Manele; Jeyhun Bayramov; Jhumpa
Lahiri; Jia Zhangke; Jim Chalmers; Jim Morrison; Jimmy Lai; Jo Nesbo; Joan Baez; Joan Didion; Joan
Miro; Johan Cruyff; Johann Strauss; Johannes Brahms; John Atta Mills; John Banville; John Boehner;
John Buchan; John Coltrane; John Healey; John McDonnell; John Ratcliffe; John Smith; John
Steenhuisen; John Sullivan; John Swinney; John Turner; John Updike; Jon Fosse; Jon Huntsman;
Jonathan Powell; Joni Mitchell; Jordan Bardella; Jorge Amado; Jorge Bergoglio; Jorge Castaneda;
Jose Mourinho; Jose Raul Mulino; Jose Saramago; Josef Skvorecky; Joseph Beuys; Joseph Boakai;
Joseph Brodsky; Joseph Haydn; Joseph Yun; Josh Hawley; Juan Ramon de la Fuente; Juan Rulfo; Judi
Dench; Judith Collins; Julian Barnes; Julius Bio; Julius Malema; Junichiro Tanizaki; Juraj Blanar;
Justin Tkatchenko; Justin Welby; Kahlil Gibran; Kai Eide; Kailash Satyarthi; Kamel Daoud; Kamila
Shamsie; Kamina Johnson Smith; Kamla Persad-Bissessar; Kanan Makiya; Kanwal Sibal; Kapil Dev; Karel
Capek; Karen Blixen; Karim Khan; Karin Keller-Sutter; Karl Ove Knausgaard
"""
