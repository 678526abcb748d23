package org.attune.mentoring.self.internal;

import org.attune.mentoring.self.SelfPart;
import org.attune.records.RecordType;
import org.osgi.service.component.annotations.Component;

/** The type of a page on how its writer looks after themselves. */
@Component(service = RecordType.class)
public final class SelfCareType extends SelfType {
    /** The type. */
    public SelfCareType() {
        super(SelfPart.CARE, "type.care");
    }
}
