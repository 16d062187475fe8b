package coach.connects.profile;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Large cities after which no zone is named, each with the zone that it lies in; of two of one name the larger. */
final class CityTimeZones {
    private static final Map<String, ZoneId> ZONES = zones(
            "Asia/Kolkata: mumbai, bombay, delhi, new delhi, bangalore, bengaluru, hyderabad, chennai, madras, pune, ahmedabad, jaipur,"
                    + " surat, lucknow, kanpur, nagpur, indore, bhopal, patna, chandigarh, kochi, cochin, coimbatore, noida, gurgaon, gurugram,"
                    + " guwahati, vadodara, rajkot, ludhiana, amritsar, mysore, trivandrum, visakhapatnam, vizag, ranchi, raipur, dehradun",
            "Asia/Karachi: lahore, islamabad, rawalpindi, faisalabad, multan, peshawar, quetta, sialkot, gujranwala, sargodha, bahawalpur",
            "Asia/Dhaka: chittagong, chattogram, khulna, sylhet, rajshahi, comilla, rangpur, barisal, mymensingh, gazipur",
            "Asia/Manila: cebu, cebu city, davao, davao city, quezon, quezon city, makati, baguio, iloilo, bacolod, cagayan de oro, taguig,"
                    + " pasig, general santos, zamboanga, angeles city, bulacan, cavite, laguna, pampanga",
            "Asia/Colombo: kandy, galle, jaffna, negombo, kurunegala, matara, gampaha",
            "Asia/Kathmandu: pokhara, lalitpur, biratnagar, chitwan",
            "Asia/Ho_Chi_Minh: hanoi, ha noi, saigon, da nang, danang, hai phong, can tho",
            "Asia/Jakarta: bandung, surabaya, medan, yogyakarta, jogja, semarang, bogor, malang, depok, bekasi, tangerang",
            "Asia/Makassar: bali, denpasar",
            "Asia/Bangkok: chiang mai, phuket, pattaya",
            "Asia/Kuala_Lumpur: penang, johor bahru, ipoh",
            "Asia/Shanghai: beijing, shenzhen, guangzhou, chengdu, wuhan, hangzhou",
            "Asia/Tokyo: osaka, kyoto, nagoya, yokohama, fukuoka, sapporo",
            "Asia/Seoul: busan, incheon, daegu",
            "Asia/Dubai: abu dhabi, sharjah, ajman",
            "Asia/Riyadh: jeddah, dammam, mecca, medina",
            "Asia/Tehran: mashhad, isfahan, shiraz, tabriz",
            "Asia/Jerusalem: tel aviv, haifa",
            "Asia/Almaty: astana, shymkent",
            "Africa/Lagos: abuja, ibadan, kano, port harcourt, benin city, enugu, kaduna, jos, owerri, uyo, calabar, warri, abeokuta, ilorin,"
                    + " akure, asaba, onitsha",
            "Africa/Accra: kumasi, tamale, takoradi",
            "Africa/Nairobi: mombasa, kisumu, nakuru, eldoret, thika",
            "Africa/Johannesburg: cape town, durban, pretoria, port elizabeth, bloemfontein, soweto",
            "Africa/Cairo: alexandria, giza, mansoura, tanta, assiut",
            "Africa/Casablanca: rabat, marrakech, marrakesh, fes, tangier, agadir",
            "Africa/Tunis: sfax, sousse",
            "Africa/Algiers: oran, constantine",
            "Africa/Douala: yaounde, yaoundé",
            "Africa/Kampala: entebbe, gulu",
            "Africa/Dar_es_Salaam: dodoma, arusha, mwanza",
            "Europe/Istanbul: ankara, izmir, bursa, antalya, adana",
            "Europe/Kiev: kyiv, kharkiv, odesa, odessa, lviv, dnipro",
            "Europe/Moscow: saint petersburg, st petersburg, kazan",
            "Europe/Warsaw: krakow, kraków, wroclaw, wrocław, gdansk, gdańsk, poznan, poznań, lodz, łódź, katowice",
            "Europe/Bucharest: cluj, cluj-napoca, iasi, timisoara, brasov",
            "Europe/Belgrade: novi sad, nis",
            "Europe/Athens: thessaloniki, patras",
            "Europe/Berlin: munich, münchen, hamburg, cologne, köln, frankfurt, stuttgart, leipzig, dresden, düsseldorf",
            "Europe/Paris: lyon, marseille, toulouse, bordeaux, lille",
            "Europe/Madrid: barcelona, valencia, seville, sevilla, malaga, málaga",
            "Europe/Rome: milan, milano, naples, napoli, turin, torino, florence",
            "Europe/Lisbon: porto, oporto, braga",
            "Europe/London: manchester, leeds, liverpool, glasgow, edinburgh, bristol, cardiff, belfast",
            "Europe/Amsterdam: rotterdam, utrecht, the hague, eindhoven",
            "America/New_York: new york city, nyc, miami, boston, atlanta, philadelphia, orlando, charlotte, washington dc, tampa",
            "America/Chicago: houston, dallas, austin, san antonio, minneapolis, new orleans",
            "America/Los_Angeles: san francisco, san diego, seattle, las vegas, sacramento",
            "America/Denver: salt lake city",
            "America/Toronto: ottawa, montreal, mississauga",
            "America/Mexico_City: guadalajara, puebla",
            "America/Bogota: medellin, medellín, cali, barranquilla, bogotá",
            "America/Argentina/Buenos_Aires: buenos aires, rosario, mendoza",
            "America/Sao_Paulo: rio de janeiro, rio, belo horizonte, curitiba, porto alegre, brasilia, brasília, florianopolis, campinas",
            "America/Caracas: maracaibo",
            "America/Lima: arequipa",
            "America/Guayaquil: quito",
            "Australia/Sydney: canberra",
            "Australia/Brisbane: gold coast");

    private CityTimeZones() {}

    /** The zone of the city of this name in small letters. */
    static Optional<ZoneId> named(String city) {
        return Optional.ofNullable(ZONES.get(city));
    }

    private static Map<String, ZoneId> zones(String... lines) {
        Map<String, ZoneId> zones = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            ZoneId zone = ZoneId.of(line.substring(0, colon));
            for (String city : line.substring(colon + 1).split(",", -1)) {
                zones.put(city.strip(), zone);
            }
        }
        return Map.copyOf(zones);
    }
}
