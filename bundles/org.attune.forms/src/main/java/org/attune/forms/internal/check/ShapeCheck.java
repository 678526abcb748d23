package org.attune.forms.internal.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.attune.forms.internal.shape.Member;
import org.attune.forms.internal.shape.Primitive;
import org.attune.forms.internal.shape.R4;
import org.attune.forms.internal.shape.Shape;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Whether JSON has the shape of its type, all the way down (R4, JSON representation). */
final class ShapeCheck {
    private final Findings findings;
    private final TypeRules rules;

    ShapeCheck(Findings findings, JsonObject document) {
        this.findings = findings;
        this.rules = new TypeRules(findings, document);
    }

    /** Checks a resource of a type that we know. */
    void check(JsonObject resource, Shape shape, Place place) {
        object(resource, shape, place);
    }

    private void object(JsonObject object, Shape shape, Place place) {
        int present = 0;
        int choices = 0;
        for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
            Optional<Member> member = memberOf(shape, entry.getKey());
            if (member.isEmpty()) {
                unknown(entry, shape, place);
                continue;
            }
            Member known = member.get();
            boolean beside = entry.getKey().charAt(0) == '_';
            boolean second = (choices & known.choiceBit()) != 0 && !isHalfOfOne(object, known);
            if (second) {
                findings.add(Rule.TWO_VALUES, place.at(known.name()), known.name());
            }
            if (known.name().equals("modifierExtension")) {
                findings.add(Rule.UNKNOWN_MODIFIER, place.at("modifierExtension", 0));
            }
            present |= known.needBit();
            choices |= known.choiceBit();
            if (beside) {
                beside(known, object, entry.getValue(), place);
            } else {
                value(known, object, entry.getValue(), place);
            }
        }
        missing(shape, present, place);
        if (shape.hasRules()) {
            rules.check(object, shape, place);
        }
    }

    /** A primitive and the extensions beside it are one value. */
    private static boolean isHalfOfOne(JsonObject object, Member member) {
        return object.has(member.name()) && object.has("_" + member.name());
    }

    private static Optional<Member> memberOf(Shape shape, String name) {
        Optional<Member> member = shape.member(name);
        return member.isPresent() || name.isEmpty() || name.charAt(0) != '_'
                ? member
                : shape.member(name.substring(1)).filter(known -> known.primitive().isPresent());
    }

    private void unknown(Map.Entry<String, JsonElement> entry, Shape shape, Place place) {
        if (!shape.isResource() || !entry.getKey().equals("resourceType")) {
            findings.add(Rule.UNKNOWN_MEMBER, place.at(entry.getKey()), entry.getKey(), shape.name());
        }
    }

    private void missing(Shape shape, int present, Place place) {
        if (Integer.bitCount(present) == shape.needed().size()) {
            return;
        }
        for (int i = 0; i < shape.needed().size(); i++) {
            if ((present & 1 << i) == 0) {
                String name = shape.needed().get(i);
                findings.add(name.equals("linkId") ? Rule.MISSING_LINK_ID : Rule.MISSING_MEMBER, place.at(name), name);
            }
        }
    }

    private void value(Member member, JsonObject owner, JsonElement value, Place place) {
        if (!member.many()) {
            one(member, value, place, -1);
            return;
        }
        if (!(value instanceof JsonArray array)) {
            findings.add(Rule.WRONG_JSON_KIND, place.at(member.name()), member.name(), Findings.word("kind.array"));
            return;
        }
        if (array.isEmpty()) {
            findings.add(Rule.EMPTY_VALUE, place.at(member.name()), member.name());
        }
        for (int i = 0; i < array.size(); i++) {
            if (!(array.get(i) instanceof JsonNull) || !hasPartner(owner, "_" + member.name(), i)) {
                one(member, array.get(i), place, i);
            }
        }
    }

    /** In two lists side by side, one of extensions, null stands for what only the other has. */
    private static boolean hasPartner(JsonObject owner, String name, int index) {
        return owner.get(name) instanceof JsonArray other && index < other.size()
                && !(other.get(index) instanceof JsonNull);
    }

    private void one(Member member, JsonElement value, Place place, int index) {
        if (member.primitive().isPresent()) {
            primitive(member, member.primitive().get(), value, place, index);
        } else if (value instanceof JsonObject object) {
            complex(member, object, place.at(member.name(), index));
        } else if (value instanceof JsonNull) {
            findings.add(Rule.EMPTY_VALUE, place.at(member.name(), index), member.name());
        } else {
            findings.add(Rule.WRONG_JSON_KIND, place.at(member.name(), index), member.name(),
                    Findings.word("kind.object"));
        }
    }

    private void primitive(Member member, Primitive type, JsonElement value, Place place, int index) {
        if (value instanceof JsonPrimitive given && type.isKind(given)) {
            if (given.isString() && given.getAsString().isEmpty()) {
                findings.add(Rule.EMPTY_VALUE, place.at(member.name(), index), member.name());
            } else if (!type.isWellWritten(given)) {
                findings.add(Rule.INVALID_VALUE, place.at(member.name(), index), member.name(), member.type());
            } else if (!member.codes().isEmpty() && !member.codes().contains(given.getAsString())) {
                unknownCode(member, place.at(member.name(), index));
            }
        } else if (value instanceof JsonNull) {
            findings.add(Rule.EMPTY_VALUE, place.at(member.name(), index), member.name());
        } else {
            findings.add(Rule.WRONG_JSON_KIND, place.at(member.name(), index), member.name(),
                    Findings.word("kind." + type.kind().name().toLowerCase(Locale.ROOT)));
        }
    }

    private void unknownCode(Member member, Place place) {
        boolean itemType = member.codes().contains("open-choice") && member.codes().contains("group");
        String codes = member.codes().size() > 20 ? Findings.word("codes.many") : String.join(", ", member.codes());
        findings.add(itemType ? Rule.UNKNOWN_ITEM_TYPE : Rule.UNKNOWN_CODE, place, member.name(), codes);
    }

    private void complex(Member member, JsonObject object, Place place) {
        if (object.isEmpty() || object.size() == 1 && object.has("id") && member.shape().isPresent()) {
            findings.add(Rule.EMPTY_VALUE, place, member.name());
        } else if (member.shape().isEmpty()) {
            contained(object, place);
        } else {
            member.shape().ifPresent(shape -> object(object, shape, place));
        }
    }

    private void contained(JsonObject resource, Place place) {
        rules.contained(resource, place);
        if (resource.get("resourceType") instanceof JsonPrimitive type) {
            R4.shape(type.getAsString()).filter(Shape::isResource).ifPresent(shape -> object(resource, shape, place));
        }
    }

    /** {@code _name}: id and extensions of a primitive. */
    private void beside(Member member, JsonObject owner, JsonElement value, Place place) {
        if (!member.many()) {
            besideOne(member, value, place, -1);
            return;
        }
        if (!(value instanceof JsonArray array) || array.isEmpty()) {
            findings.add(Rule.WRONG_JSON_KIND, place.at(member.name()), "_" + member.name(),
                    Findings.word("kind.array"));
            return;
        }
        if (owner.get(member.name()) instanceof JsonArray values && values.size() != array.size()) {
            findings.add(Rule.UNEVEN_LISTS, place.at(member.name()), member.name());
        }
        for (int i = 0; i < array.size(); i++) {
            if (!(array.get(i) instanceof JsonNull)) {
                besideOne(member, array.get(i), place, i);
            }
        }
    }

    private void besideOne(Member member, JsonElement value, Place place, int index) {
        Place at = place.at(member.name(), index);
        if (!(value instanceof JsonObject object)) {
            findings.add(Rule.WRONG_JSON_KIND, at, "_" + member.name(), Findings.word("kind.object"));
        } else if (object.isEmpty()) {
            findings.add(Rule.EMPTY_VALUE, at, "_" + member.name());
        } else {
            R4.shape("Element").ifPresent(shape -> object(object, shape, at));
        }
    }
}
