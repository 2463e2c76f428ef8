#! lex 1 kind=words lang=en
# Given names as the English press spells them.

word Aaron
 class givenname

word Abbas
 class givenname

word Abdel
 class givenname

word Abdul
 class givenname

word Abdullah
 class givenname

word Abigail
 class givenname

word Abiy
 class givenname

word Adam
 class givenname

word Adel
 class givenname

word Adnan
 class givenname

word Agnieszka
 class givenname

word Ahmad
 class givenname

word Ahmed
 class givenname

word Aisha
 class givenname

word Akram
 class givenname

word Akufo
 class givenname

word Alain
 class givenname

word Alan
 class givenname

word Albert
 class givenname

word Alberto
 class givenname

word Alejandro
 class givenname

word Aleksandar
 class givenname

word Alex
 class givenname

word Alexander
 class givenname

word Alexei
 class givenname

word Alexey
 class givenname

word Alexis
 class givenname

word Ali
 class givenname

word Alice
 class givenname

word Amanda
 class givenname

word Amer
 class givenname

word Amin
 class givenname

word Amina
 class givenname

word Amir
 class givenname

word Amit
 class givenname

word Amjad
 class givenname

word Amy
 class givenname

word Ana
 class givenname

word Anas
 class givenname

word Anders
 class givenname

word Andrea
 class givenname

word Andrei
 class givenname

word Andres
 class givenname

word Andrew
 class givenname

word Andrzej
 class givenname

word Angela
 class givenname

word Anil
 class givenname

word Ann
 class givenname

word Anna
 class givenname

word Annalena
 class givenname

word Anne
 class givenname

word Anthony
 class givenname

word Antonio
 class givenname

word Anwar
 class givenname

word Aoife
 class givenname

word Ariel
 class givenname

word Arthur
 class givenname

word Arvind
 class givenname

word Ashley
 class givenname

word Ashraf
 class givenname

word Asif
 class givenname

word Astrid
 class givenname

word Avigdor
 class givenname

word Ayman
 class givenname

word Bandar
 class givenname

word Barbara
 class givenname

word Bashar
 class givenname

word Bashir
 class givenname

word Bassam
 class givenname

word Bassel
 class givenname

word Ben
 class givenname

word Benjamin
 class givenname

word Benny
 class givenname

word Bernard
 class givenname

word Betty
 class givenname

word Beverly
 class givenname

word Bilal
 class givenname

word Bilawal
 class givenname

word Bill
 class givenname

word Billy
 class givenname

word Bjorn
 class givenname

word Bob
 class givenname

word Bobby
 class givenname

word Bola
 class givenname

word Boris
 class givenname

word Brandon
 class givenname

word Brenda
 class givenname

word Brian
 class givenname

word Brittany
 class givenname

word Bruce
 class givenname

word Bryan
 class givenname

word Camila
 class givenname

word Carl
 class givenname

word Carlos
 class givenname

word Carmen
 class givenname

word Carol
 class givenname

word Carolina
 class givenname

word Carolyn
 class givenname

word Catherine
 class givenname

word Chanda
 class givenname

word Charles
 class givenname

word Charlotte
 class givenname

word Chen
 class givenname

word Cheryl
 class givenname

word Chris
 class givenname

word Christian
 class givenname

word Christina
 class givenname

word Christine
 class givenname

word Christopher
 class givenname

word Claire
 class givenname

word Clara
 class givenname

word Claude
 class givenname

word Clement
 class givenname

word Clive
 class givenname

word Connor
 class givenname

word Cynthia
 class givenname

word Cyril
 class givenname

word Dalia
 class givenname

word Dan
 class givenname

word Daniel
 class givenname

word Daniela
 class givenname

word Danielle
 class givenname

word Dave
 class givenname

word David
 class givenname

word Deborah
 class givenname

word Debra
 class givenname

word Declan
 class givenname

word Denise
 class givenname

word Dennis
 class givenname

word Diana
 class givenname

word Diane
 class givenname

word Diego
 class givenname

word Dina
 class givenname

word Dmitri
 class givenname

word Dmitry
 class givenname

word Donald
 class givenname

word Donna
 class givenname

word Doris
 class givenname

word Dorothy
 class givenname

word Douglas
 class givenname

word Dragan
 class givenname

word Dylan
 class givenname

word Ed
 class givenname

word Edgar
 class givenname

word Eduardo
 class givenname

word Edward
 class givenname

word Ehud
 class givenname

word Ekrem
 class givenname

word Elena
 class givenname

word Elijah
 class givenname

word Elizabeth
 class givenname

word Ellen
 class givenname

word Emily
 class givenname

word Emine
 class givenname

word Emma
 class givenname

word Emmanuel
 class givenname

word Emmerson
 class givenname

word Enrique
 class givenname

word Eric
 class givenname

word Erik
 class givenname

word Ethan
 class givenname

word Eugene
 class givenname

word Eva
 class givenname

word Evelyn
 class givenname

word Ewa
 class givenname

word Ewan
 class givenname

word Fadi
 class givenname

word Fahd
 class givenname

word Faisal
 class givenname

word Farouk
 class givenname

word Fathi
 class givenname

word Fatima
 class givenname

word Fawzi
 class givenname

word Felipe
 class givenname

word Felix
 class givenname

word Femke
 class givenname

word Fergus
 class givenname

word Fernanda
 class givenname

word Fernando
 class givenname

word Fidan
 class givenname

word Fouad
 class givenname

word Frances
 class givenname

word Francesco
 class givenname

word Francois
 class givenname

word Frank
 class givenname

word Friedrich
 class givenname

word Fuad
 class givenname

word Fumio
 class givenname

word Gabriel
 class givenname

word Gabriela
 class givenname

word Gadi
 class givenname

word Gareth
 class givenname

word Gary
 class givenname

word Geoffrey
 class givenname

word George
 class givenname

word Gerald
 class givenname

word Gerhard
 class givenname

word Ghassan
 class givenname

word Giorgia
 class givenname

word Giovanni
 class givenname

word Giuseppe
 class givenname

word Gloria
 class givenname

word Gonzalo
 class givenname

word Goodluck
 class givenname

word Goran
 class givenname

word Gordon
 class givenname

word Gough
 class givenname

word Grace
 class givenname

word Graham
 class givenname

word Greg
 class givenname

word Gregory
 class givenname

word Greta
 class givenname

word Gustavo
 class givenname

word Habib
 class givenname

word Hadi
 class givenname

word Haidar
 class givenname

word Haitham
 class givenname

word Hakainde
 class givenname

word Hakan
 class givenname

word Hamad
 class givenname

word Hamid
 class givenname

word Hamish
 class givenname

word Hamza
 class givenname

word Hani
 class givenname

word Hannah
 class givenname

word Hans
 class givenname

word Harold
 class givenname

word Harry
 class givenname

word Hashim
 class givenname

word Hassan
 class givenname

word Hatem
 class givenname

word Hazem
 class givenname

word Heather
 class givenname

word Hector
 class givenname

word Heinrich
 class givenname

word Heinz
 class givenname

word Helen
 class givenname

word Helmut
 class givenname

word Henry
 class givenname

word Hiba
 class givenname

word Hind
 class givenname

word Hiroshi
 class givenname

word Hisham
 class givenname

word Hossam
 class givenname

word Huda
 class givenname

word Hugo
 class givenname

word Humza
 class givenname

word Hussein
 class givenname

word Ibrahim
 class givenname

word Igor
 class givenname

word Imad
 class givenname

word Imran
 class givenname

word Indira
 class givenname

word Ingrid
 class givenname

word Irina
 class givenname

word Isabella
 class givenname

word Ismail
 class givenname

word Issam
 class givenname

word Ivan
 class givenname

word Iyad
 class givenname

word Jaafar
 class givenname

word Jaber
 class givenname

word Jacinda
 class givenname

word Jack
 class givenname

word Jacob
 class givenname

word Jacqueline
 class givenname

word Jacques
 class givenname

word Jair
 class givenname

word Jakub
 class givenname

word Jalal
 class givenname

word Jamal
 class givenname

word James
 class givenname

word Jamil
 class givenname

word Janet
 class givenname

word Janice
 class givenname

word Jason
 class givenname

word Jassim
 class givenname

word Javier
 class givenname

word Jean
 class givenname

word Jeff
 class givenname

word Jeffrey
 class givenname

word Jennifer
 class givenname

word Jeremy
 class givenname

word Jerry
 class givenname

word Jesse
 class givenname

word Jessica
 class givenname

word Jim
 class givenname

word Jiri
 class givenname

word Joan
 class givenname

word Joao
 class givenname

word Joe
 class givenname

word Johann
 class givenname

word Johannes
 class givenname

word John
 class givenname

word Jonathan
 class givenname

word Jordan
 class givenname

word Jorge
 class givenname

word Jose
 class givenname

word Joseph
 class givenname

word Joshua
 class givenname

word Joyce
 class givenname

word Juan
 class givenname

word Judith
 class givenname

word Judy
 class givenname

word Julia
 class givenname

word Julie
 class givenname

word Julio
 class givenname

word Julius
 class givenname

word Jurgen
 class givenname

word Justin
 class givenname

word Kaja
 class givenname

word Kamal
 class givenname

word Karen
 class givenname

word Karim
 class givenname

word Katarina
 class givenname

word Katherine
 class givenname

word Kathleen
 class givenname

word Kathryn
 class givenname

word Kayla
 class givenname

word Keir
 class givenname

word Keith
 class givenname

word Kelly
 class givenname

word Kemal
 class givenname

word Ken
 class givenname

word Kenji
 class givenname

word Kenneth
 class givenname

word Kevin
 class givenname

word Khadija
 class givenname

word Khaled
 class givenname

word Khalid
 class givenname

word Khalil
 class givenname

word Kim
 class givenname

word Kimberly
 class givenname

word Klaus
 class givenname

word Kofi
 class givenname

word Krzysztof
 class givenname

word Kwame
 class givenname

word Kyle
 class givenname

word Laila
 class givenname

word Larry
 class givenname

word Lars
 class givenname

word Laura
 class givenname

word Lauren
 class givenname

word Laurent
 class givenname

word Lawrence
 class givenname

word Layla
 class givenname

word Lech
 class givenname

word Leila
 class givenname

word Leo
 class givenname

word Li
 class givenname

word Liam
 class givenname

word Lina
 class givenname

word Linda
 class givenname

word Lisa
 class givenname

word Liu
 class givenname

word Liz
 class givenname

word Logan
 class givenname

word Lori
 class givenname

word Louis
 class givenname

word Luca
 class givenname

word Lucia
 class givenname

word Luis
 class givenname

word Luiz
 class givenname

word Magnus
 class givenname

word Maha
 class givenname

word Maher
 class givenname

word Mahmoud
 class givenname

word Majid
 class givenname

word Malcolm
 class givenname

word Malik
 class givenname

word Mansour
 class givenname

word Manuel
 class givenname

word Marco
 class givenname

word Marek
 class givenname

word Margaret
 class givenname

word Maria
 class givenname

word Mariam
 class givenname

word Marianne
 class givenname

word Marie
 class givenname

word Marilyn
 class givenname

word Marine
 class givenname

word Mario
 class givenname

word Mark
 class givenname

word Marta
 class givenname

word Martha
 class givenname

word Martin
 class givenname

word Marwan
 class givenname

word Mary
 class givenname

word Maryam
 class givenname

word Mason
 class givenname

word Masoud
 class givenname

word Matt
 class givenname

word Matteo
 class givenname

word Matthew
 class givenname

word Max
 class givenname

word Mazen
 class givenname

word Megan
 class givenname

word Mehdi
 class givenname

word Mehmet
 class givenname

word Melissa
 class givenname

word Mette
 class givenname

word Michael
 class givenname

word Michel
 class givenname

word Michelle
 class givenname

word Miguel
 class givenname

word Mike
 class givenname

word Mikhail
 class givenname

word Milan
 class givenname

word Mohamed
 class givenname

word Mohammad
 class givenname

word Mohammed
 class givenname

word Mona
 class givenname

word Monika
 class givenname

word Morgan
 class givenname

word Moses
 class givenname

word Moshe
 class givenname

word Mubarak
 class givenname

word Muhammad
 class givenname

word Muhammadu
 class givenname

word Muhannad
 class givenname

word Murat
 class givenname

word Mustafa
 class givenname

word Nabil
 class givenname

word Nader
 class givenname

word Nadia
 class givenname

word Nadine
 class givenname

word Naftali
 class givenname

word Nana
 class givenname

word Nancy
 class givenname

word Narendra
 class givenname

word Nasser
 class givenname

word Natalia
 class givenname

word Natalie
 class givenname

word Nathan
 class givenname

word Nawal
 class givenname

word Nawaz
 class givenname

word Nelson
 class givenname

word Nestor
 class givenname

word Neville
 class givenname

word Niall
 class givenname

word Nicholas
 class givenname

word Nick
 class givenname

word Nicola
 class givenname

word Nicolas
 class givenname

word Nicole
 class givenname

word Nidal
 class givenname

word Nigel
 class givenname

word Nikola
 class givenname

word Nikolai
 class givenname

word Nils
 class givenname

word Nizar
 class givenname

word Noa
 class givenname

word Noah
 class givenname

word Noor
 class givenname

word Nour
 class givenname

word Noura
 class givenname

word Olaf
 class givenname

word Oleg
 class givenname

word Olga
 class givenname

word Olivia
 class givenname

word Olivier
 class givenname

word Olof
 class givenname

word Olusegun
 class givenname

word Omar
 class givenname

word Osama
 class givenname

word Oscar
 class givenname

word Osman
 class givenname

word Othman
 class givenname

word Otto
 class givenname

word Pablo
 class givenname

word Pamela
 class givenname

word Paola
 class givenname

word Paolo
 class givenname

word Patricia
 class givenname

word Patrick
 class givenname

word Paul
 class givenname

word Paulo
 class givenname

word Pavel
 class givenname

word Pedro
 class givenname

word Peter
 class givenname

word Petr
 class givenname

word Philip
 class givenname

word Philippe
 class givenname

word Pierre
 class givenname

word Piotr
 class givenname

word Priti
 class givenname

word Priya
 class givenname

word Qasim
 class givenname

word Qassem
 class givenname

word Rachel
 class givenname

word Radek
 class givenname

word Rafael
 class givenname

word Rahul
 class givenname

word Raila
 class givenname

word Rajesh
 class givenname

word Ralph
 class givenname

word Rami
 class givenname

word Ramon
 class givenname

word Ramzi
 class givenname

word Rana
 class givenname

word Randy
 class givenname

word Rania
 class givenname

word Rasha
 class givenname

word Rashid
 class givenname

word Raul
 class givenname

word Raymond
 class givenname

word Rebecca
 class givenname

word Recep
 class givenname

word Reem
 class givenname

word Rhys
 class givenname

word Riad
 class givenname

word Ricardo
 class givenname

word Richard
 class givenname

word Rishi
 class givenname

word Robert
 class givenname

word Roberto
 class givenname

word Rodrigo
 class givenname

word Roger
 class givenname

word Ron
 class givenname

word Ronald
 class givenname

word Roy
 class givenname

word Rupert
 class givenname

word Russell
 class givenname

word Ruth
 class givenname

word Ryan
 class givenname

word Saad
 class givenname

word Sadiq
 class givenname

word Saeed
 class givenname

word Saif
 class givenname

word Sajid
 class givenname

word Salah
 class givenname

word Saleh
 class givenname

word Salem
 class givenname

word Salma
 class givenname

word Salman
 class givenname

word Sam
 class givenname

word Samantha
 class givenname

word Sami
 class givenname

word Samia
 class givenname

word Samir
 class givenname

word Samira
 class givenname

word Samuel
 class givenname

word Sandra
 class givenname

word Sanjay
 class givenname

word Sanna
 class givenname

word Sara
 class givenname

word Sarah
 class givenname

word Scott
 class givenname

word Sean
 class givenname

word Sebastien
 class givenname

word Sergei
 class givenname

word Sergey
 class givenname

word Sergio
 class givenname

word Shadi
 class givenname

word Sharif
 class givenname

word Sharon
 class givenname

word Shehbaz
 class givenname

word Sherif
 class givenname

word Shimon
 class givenname

word Shinzo
 class givenname

word Shirley
 class givenname

word Silvio
 class givenname

word Simon
 class givenname

word Siobhan
 class givenname

word Sonia
 class givenname

word Sophia
 class givenname

word Stefan
 class givenname

word Stefano
 class givenname

word Stephanie
 class givenname

word Stephen
 class givenname

word Steve
 class givenname

word Steven
 class givenname

word Sultan
 class givenname

word Sunil
 class givenname

word Susan
 class givenname

word Sven
 class givenname

word Svetlana
 class givenname

word Takashi
 class givenname

word Tamer
 class givenname

word Tarek
 class givenname

word Tariq
 class givenname

word Taro
 class givenname

word Tatiana
 class givenname

word Ted
 class givenname

word Tendai
 class givenname

word Teresa
 class givenname

word Terry
 class givenname

word Thabo
 class givenname

word Theresa
 class givenname

word Thierry
 class givenname

word Thomas
 class givenname

word Tim
 class givenname

word Timothy
 class givenname

word Tom
 class givenname

word Tomas
 class givenname

word Tomasz
 class givenname

word Tony
 class givenname

word Tyler
 class givenname

word Tzipi
 class givenname

word Uhuru
 class givenname

word Ursula
 class givenname

word Valentina
 class givenname

word Victor
 class givenname

word Victoria
 class givenname

word Viktor
 class givenname

word Vincent
 class givenname

word Vladimir
 class givenname

word Wael
 class givenname

word Walid
 class givenname

word Walter
 class givenname

word Wang
 class givenname

word Wayne
 class givenname

word William
 class givenname

word Willie
 class givenname

word Winston
 class givenname

word Wolfgang
 class givenname

word Xi
 class givenname

word Yair
 class givenname

word Yasir
 class givenname

word Yasmin
 class givenname

word Yasser
 class givenname

word Yitzhak
 class givenname

word Yoshihide
 class givenname

word Yousef
 class givenname

word Youssef
 class givenname

word Yoweri
 class givenname

word Yuri
 class givenname

word Yusuf
 class givenname

word Zachary
 class givenname

word Zainab
 class givenname

word Zeinab
 class givenname

word Zhang
 class givenname

word Ziad
 class givenname

word Zoran
 class givenname
