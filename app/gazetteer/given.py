"""Kazakh given names, told whatever the spelling. In: the first word of a name, folded. Out: yes or no."""

from functools import lru_cache

from app.gazetteer.variants import sound_key
from app.text.normalise import fold

# As the register would write them; `sound_key` brings the French, English and Kazakh spellings together.
_GIVEN = """
Abai Abdrakhman Abilkair Abish Adil Adilbek Adlet Aibek Aida Aidar Aidarbek Aidos Aigul Aiman Ainur Aizhan Akan
Akezhan Akerke Akhmet Akhmetzhan Akmaral Akmatbek Aktoty Akylbek Alikhan Alibek Aliya Alma Almas Almasbek Almassadam
Altai Altyn Aman Amangeldy Amanzhol Amirkhan Amirbek Anar Anuar Arman Armanbek Arnur Arsen Aruzhan Arystan Arystanbek
Asan Asel Asem Aset Asset Askar Askhat Assan Assel Assem Asylbek Asylzhan Azamat Azat Aziz Azizbek Bagdad Bagdat
Bagila Bakbergen Bakhtiyar Bakhyt Bakyt Bakytbek Bakytgul Bakytzhan Baktykozha Batyrkhan Batyrzhan Bauyrzhan Baurzhan
Baglan Beibit Beibut Beksultan Bekbolat Bektas Berdibek Berik Berikbol Bolat Bolatbek Botagoz Botakoz Bulat Chingis
Dana Daniyar Daniyal Dana Dariga Darkhan Dastan Dauren Daulet Dias Didar Dinara Dinmukhamed Dosym Doszhan Dulat Duman
Edil Elbek Elzhan Emil Erbol Erbolat Erden Erdos Erik Erkebulan Erkin Erkinbek Erlan Ermek Ermekbai Ernar Ernat
Ersain Ersayin Ersultan Erzhan Erzhigit Eskendir Esen Esengeldy Galym Galymzhan Gani Gaukhar Gizat Gulmira Gulnar
Gulnara Gulshara Guldana Gulzhan Ibrahim Ilyas Imangali Iskander Islam Israil Kadyr Kairat Kairbek Kairgeldy
Kaisar Kalamkas Kamila Kanat Kanatbek Karim Karlygash Kassym Kasymzhomart Kassymzhomart Kazbek Kazybek Kenes Kenesbai
Kenzhebek Khairat Kuandyk Kuanysh Kudaibergen Kulyash Kunsulu Kuat Kural Kuralai Kuzembay Lazzat Lyazzat Madi Madina
Magauiya Magzum Maksat Maksut Malik Manarbek Manshuk Marat Margulan Marlen Maulen Maxat Meirzhan Meiram Meirambek
Meruert Miras Mukhamed Mukhamedzhan Mukhit Mukhtar Murat Muratbek Murager Muslim Mukhamejan Musabek Nariman Nazgul
Nazira Nazym Nurali Nurbakh Nurbek Nurbol Nurdaulet Nurgali Nurgul Nurkhan Nurlan Nurlybek Nurmukhambet Nursultan Nurtai
Nurzhan Nurzhamal Olzhas Omirbek Omirzak Oral Oralbai Orazaly Oraz Orazbek Orynbasar Ondasyn Parasat Rabiga Rakhat
Rakhim Rakhymzhan Ramazan Rapil Rashid Rauan Raushan Raiymbek Rimma Rinat Rustam Ruslan Rustem Sabit Sabr Saduakas
Sagadat Saken Salamat Salimzhan Saltanat Samal Sanzhar Saparbek Saparkhan Sarsenbay Sarybay Satybaldy Saule Sauat
Sauytbek Sayan Sayasat Sayat Serik Serikbay Serikbol Serikbolsyn Serikzhan Serzhan Shakhrat Sholpan Sholpan
Shyngys Sultan Suyunbai Syrym Talgat Talgatbek Tamerlan Tanat Tauirbek Tenizbek Temir Temirbek Temirlan Timur Tleu
Tleukhan Togzhan Tolegen Toleutai Toktar Torekhan Tulegen Tuleutai Turar Turgan Turlan Tursun Ualikhan Ulan Ulykbek
Umirzak Umirbek Ural Urazgeldi Yerbol Yerbolat Yerdos Yerik Yerkebulan Yerkin Yerlan Yermek Yernar Yersain Yersaiyn
Yersultan Yerzhan Yesen Yesengeldy Zauresh Zhaksybek Zhaksylyk Zhalgas Zhanar Zhanat Zhandos Zhangir Zhanibek Zhanna
Zhanseit Zhansaya Zhanel Zharas Zharmakhan Zhasulan Zhaslan Zhazira Zhenis Zhanbolat Zholdas Zhomart Zhuldyz Zhumabai
Zhumabek Zhumagali Zhumageldy Zhumatai Zulfiya Zeinep Zulfukhar
"""


@lru_cache(maxsize=1)
def _keys() -> frozenset[str]:
    return frozenset(sound_key(fold(name)) for name in _GIVEN.split())


def is_kazakh_given(word: str) -> bool:
    """Tell whether a folded word is a Kazakh given name."""
    return sound_key(word.split("-")[0]) in _keys()


def given_names() -> tuple[str, ...]:
    """Return the given names as the register writes them."""
    return tuple(_GIVEN.split())
