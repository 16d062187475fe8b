package coach.connects.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Discord does not take is found, sentence by sentence, and fails the test that sent it. */
class ContractTest {
    private static final String NOBODY = "'allowed_mentions':{'parse':[]}";

    private final Contract contract = new Contract();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'content':'hi'}                                               | it may ping somebody
            {'content':'hi','allowed_mentions':{'parse':['everyone']}}     | it may ping somebody
            {'content':'hi','allowed_mentions':{'parse':[],'users':['1']}} | it may ping somebody
            {NOBODY,'content':' '}                                         | a message without anything in it
            {NOBODY,'content':'LONG'}                                      | the content has 2001 characters
            {NOBODY,'embeds':[{'title':''}]}                               | an embed without anything in it
            {NOBODY,'embeds':[{'title':'LONG'}]}                           | a title has 2001 characters
            {NOBODY,'embeds':[{'description':'LONG','fields':[{'name':'a','value':''}]}]} | the value of a field has 0
            {NOBODY,'embeds':[{'description':'LONG'},{'description':'LONG'},{'description':'LONG'}]} | 6003 characters in all
            {NOBODY,'components':[{'type':1,'components':[]}]}             | an empty row
            {NOBODY,'components':[{'type':2,'style':1,'label':'a','custom_id':'b'}]} | no row
            {NOBODY,'components':[{'type':1,'components':[BUTTON,BUTTON]}]} | a custom_id twice
            {NOBODY,'components':[{'type':1,'components':[{'type':2,'style':5,'label':'a','custom_id':'b'}]}]} | url or custom_id
            {NOBODY,'components':[{'type':1,'components':[{'type':2,'style':1,'label':'','custom_id':'b'}]}]} | without a label
            {NOBODY,'components':[{'type':1,'components':[{'type':3,'custom_id':'b','options':[]}]}]} | a select without options
            {NOBODY,'components':[{'type':10,'content':'a'}]}              | no row
            {NOBODY,'content':'a','attachments':[{'id':'0'}]}              | no file goes with
            """)
    void aMessageThatIsNotTaken(String body, String offence) {
        assertFound("POST", "/channels/1/messages", body, offence);
        assertFound("POST", "/interactions/1/t/callback", "{'type':4,'data':" + body + "}", offence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'type':9,'data':{'custom_id':'a','title':'LONG','components':[INPUT]}}   | the title of a modal has 2001
            {'type':9,'data':{'custom_id':'a','title':'b','components':[]}}           | asks nothing
            {'type':9,'data':{'custom_id':'a','title':'b','components':[INPUT,INPUT]}} | a custom_id twice
            {'type':8,'data':{}}                                                      | completions are a list
            {'type':8,'data':{'choices':[{'name':'','value':'a'}]}}                   | the name of a completion has 0
            """)
    void anAnswerThatIsNotTaken(String body, String offence) {
        assertFound("POST", "/interactions/1/t/callback", body, offence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{'name':'Wallet','description':'a'}]                             | a name with capitals
            [{'name':'two words','description':'a'}]                          | a name with other characters
            [{'name':'a','description':''}]                                   | the description of "a" has 0
            [{'name':'a','description':'b'},{'name':'a','description':'b'}]   | a name twice
            [{'name':'a','description':'b','description_localizations':{'pt':'x'}}] | not a language of Discord's: pt
            [{'name':'a','description':'b','options':[{'type':3,'name':'c','description':'d'},{'type':3,'name':'e','description':'f','required':true}]}] | required after optional
            [{'name':'a','type':3,'description':'b'}]                         | a menu with a description
            """)
    void aCommandThatIsNotTaken(String body, String offence) {
        assertFound("PUT", "/applications/1/commands", body, offence);
    }

    @Test
    void whatIsTakenIsNoOffence() {
        String message = "{NOBODY,'content':'a','components':[{'type':1,'components':[BUTTON]}]}";
        assertThat(contract.offences("POST", "/channels/1/messages", body(message)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                    | body lacks "name"
            {'name':5}            | body.name is no "string"
            {'name':'abcd'}       | body.name has 4.0
            {'name':'a','kind':3} | body.kind is none of [1,2]
            {'name':'a','to':'x'} | body.to is no "integer"
            """)
    void aBodyThatTheDescriptionDoesNotKnowIsFound(String body, String offence) {
        OpenApi described = new OpenApi(Json.read("""
                {"paths":{"/a/{id}":{"post":{"requestBody":{"content":{"application/json":{"schema":{
                  "type":"object","required":["name"],"properties":{
                    "name":{"type":"string","maxLength":3},
                    "kind":{"enum":[1,2]},
                    "to":{"oneOf":[{"$ref":"#/components/schemas/To"}]}}}}}}}}},
                 "components":{"schemas":{"To":{"type":"integer"}}}}
                """));
        assertThat(described.offences("POST", "/a/7", body(body).json()))
                .anySatisfy(what -> assertThat(what).startsWith(offence));
        assertThat(described.offences(
                        "POST", "/a/7", body("{'name':'a','kind':1,'to':2}").json()))
                .isEmpty();
        assertThat(described.offences("POST", "/b", body(body).json())).containsExactly("not described");
    }

    @Test
    void anOffenceIsRefusedAndFailsTheTestThatSentIt() throws IOException, InterruptedException {
        FakeDiscord discord = new FakeDiscord();
        HttpRequest request = HttpRequest.newBuilder(URI.create(discord.address() + "/channels/1/messages"))
                .POST(BodyPublishers.ofString("{\"content\":\"@everyone\"}"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("50035");
        assertThatThrownBy(discord::close).isInstanceOf(AssertionError.class).hasMessageContaining("may ping somebody");
    }

    private void assertFound(String method, String path, String body, String offence) {
        assertThat(contract.offences(method, path, body(body)))
                .anySatisfy(what -> assertThat(what).contains(offence));
    }

    private static RequestBody body(String words) {
        String json = words.replace("NOBODY", NOBODY)
                .replace("LONG", "x".repeat(2001))
                .replace("BUTTON", "{'type':2,'style':1,'label':'a','custom_id':'b'}")
                .replace("INPUT", "{'type':18,'label':'a','component':{'type':4,'style':1,'custom_id':'b'}}")
                .replace('\'', '"');
        return new RequestBody(Json.read(json), Map.of());
    }
}
