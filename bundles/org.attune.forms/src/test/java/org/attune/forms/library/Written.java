package org.attune.forms.library;

import org.attune.forms.Form;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Forms written in tests with single quotes for double ones. */
public final class Written {
    private Written() {
    }

    /** An object. */
    public static JsonObject json(String text) {
        return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
    }

    /** An in-house Questionnaire of some items. */
    public static JsonObject questionnaire(String items) {
        JsonObject form = NewForm.blank("Shift start", "en");
        form.addProperty("url", "urn:uuid:3b6a5d0c-1111-4222-8333-444455556666");
        form.add("item", JsonParser.parseString("[" + items.replace('\'', '"') + "]"));
        return form;
    }

    /** A form of some items. */
    public static Form form(String items) {
        return Form.of(questionnaire(items));
    }

    /** A choice with codings of one letter each and their weights by place. */
    public static String choice(String linkId, String text, String... displays) {
        StringBuilder options = new StringBuilder();
        for (int i = 0; i < displays.length; i++) {
            options.append(i == 0 ? "" : ",").append("{'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/"
                    + "ordinalValue','valueDecimal':" + i + "}],'valueCoding':{'system':'urn:x','code':'"
                    + displays[i].charAt(0) + "','display':'" + displays[i] + "'}}");
        }
        return "{'linkId':'" + linkId + "','type':'choice','text':'" + text + "','answerOption':[" + options + "]}";
    }
}
