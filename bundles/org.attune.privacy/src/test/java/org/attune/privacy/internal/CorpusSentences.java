package org.attune.privacy.internal;

import java.util.List;

/** The sentences that notes are made of: those with a place to mark, and those in which nothing is to be marked. */
final class CorpusSentences {
    static final List<String> MARKED = """
            We met on {DATE} after the round.
            The family meeting is planned for {DATE}.
            {DATE}: sat with the family for a while.
            He has been with us since {DATE} and sleeps badly.
            L-07 wrote the first draft on {DATE}, we read it together.
            It happened {WEEKDAY} in the corridor.
            She saw the son {WEEKDAY} and he thanked her.
            A patient {AGE} asked to go home.
            The {AGE} lady told her story slowly.
            The daughter can be reached at {PHONE} in the evening.
            Phone {PHONE} was written on the board.
            Fax the summary to {PHONE} please.
            Please bleep {PHONE} if the family comes.
            She left {PHONE} as her number.
            He gave {EMAIL} for the answer.
            Write to {EMAIL}, he said.
            The obituary is at {WEB_ADDRESS} and moved me.
            I read {WEB_ADDRESS} afterwards.
            The tablet showed {NETWORK_ADDRESS} on its screen.
            The number {SOCIAL_SECURITY} was read out aloud at the desk.
            SSN {SOCIAL_SECURITY} stood on the wristband.
            MRN {RECORD_NUMBER} was on the sheet that lay open.
            Her chart number is {RECORD_NUMBER}, it was left on the table.
            The account no. {RECORD_NUMBER} came up in front of everybody.
            Health plan {RECORD_NUMBER} refused and the family cried.
            I saw licence number {RECORD_NUMBER} on the form.
            The record {RECORD_NUMBER} was the wrong one.
            Hospital number: {RECORD_NUMBER} (wrong patient).
            The family lives in {POSTCODE} and travels far.
            Postcode {POSTCODE} made me think of my own family.
            They moved to {STREET} in spring.
            The care home in {STREET} called us.
            Her flat at {STREET} was cold.
            His car, {VEHICLE}, stood in the way of the ambulance.
            The plate {VEHICLE} was all that they found.
            The pump {SERIAL} alarmed through the whole talk.
            Pacemaker serial number {SERIAL} was read out.
            In room {ROOM} the window was open and she sat down.
            The man in room {ROOM} did not want to talk.
            Bay {ROOM} was loud, so L-07 moved the talk outside.
            The lady in bed {BED} cried.
            Bed {BED} needed more time than we had.
            {NAME_TITLED} cried when the chaplain left.
            L-07 held the hand of {NAME_TITLED} and said nothing.
            It was {NAME_TITLED} who asked for the truth.
            Her daughter {NAME_PLAIN} sat with us.
            {NAME_FREE} told me about her garden.
            I thought of {NAME_FREE} all evening.
            {NAME_KNOWN} led the debrief well.
            It helped that {NAME_KNOWN} was there.
            I asked {NAME_KNOWN_LOWER} to stay.
            """.lines().toList();

    static final List<String> PLAIN = """
            L-07 let the silence stand and the patient went on.
            M-02 and I spoke about it in week 2 of the program.
            On day 3 she was calmer and asked for the window to be opened.
            In 2024 the team began with touch points.
            She is 74 years old and worked as a teacher.
            The patient, aged 67, said that nobody had asked before.
            An 89-year-old man held my hand.
            He had morphine 2.5 mg at 14:30 and slept.
            Paracetamol 1 g four times a day did not help.
            Midazolam 10 mg/24 h was started and we explained why.
            Pain was 7/10 before and 3/10 after the talk.
            GCS 14/15, calm, and able to say what mattered.
            BP 120/80, pulse 72, nothing to worry about.
            Oxygen went from 2 L to 4 L and she stayed calm.
            The talk took 20 minutes, 10 of them in silence.
            We have 12 learners and 3 mentors in this cohort.
            About 10000 people die like this each year, she said.
            What would you try next time?
            Next time: sit down first, then ask.
            The learner noticed the shaking hands before anybody else.
            It may have felt rushed, and we will march on too fast again.
            I will ask for help sooner, with hope and patience.
            The nurse spoke about grace and joy, and about her faith.
            She asked what I was afraid of, and I did not know.
            On Tuesdays we meet for half an hour.
            Monday mornings are hard for the whole team.
            We were called at 3 am and sat there until 5.
            Session 4 was about staying with distress.
            The ward was full and two beds were closed.
            He was in bed for 3 days and did not want to get up.
            There was room for four people at most.
            The Doctor said little, the Nurse said more.
            Patient X asked whether it would hurt.
            Objective 2.3 of the curriculum is not covered yet.
            See domain 4, page 12, version 1.2.
            PHQ-9 and GAD-7 were high, so we offered support.
            COVID-19 changed how we say goodbye.
            The plan is to meet again in two weeks.
            We have a plan: listen, wait, ask one question.
            Her record of kindness is long, the team said.
            I called her sister and explained it.
            The mother was tired. She slept in the chair.
            Vitamin B12 and iron were given.
            24/7 she was there, and nobody thanked her.
            The third floor is quiet at night.
            At 10:15:30 the monitor fell silent.
            Score 4 of 6, then 5 of 6, on the house scale.
            We tried it 3 times, the 2nd time went better.
            CO2 was 45 and the SpO2 92%.
            Blood sugar 9.4 mmol/l, temperature 38.2.
            Our ratio is 1:8 on nights, 1:5 by day.
            The budget was 12,500 for 40 places.
            Sister and brother sat on either side.
            Compassion is noticed first in the eyes, she wrote.
            After the debrief everybody stayed for tea.
            """.lines().toList();

    private CorpusSentences() {
    }
}
