//! Whether somebody can pass a scenario, and whether somebody can fail it.
//!
//! All states that can be met are looked at: a scene and where its meters stand. More is
//! never worse, since choices add to a meter wherever it stands: of two states of one
//! scene, the one that is behind in every meter needs no look. What is left is small.

use std::collections::VecDeque;

use super::{End, Plan, Scenario};

/// Most states that are looked at.
const MOST_STATES: usize = 2_000;

/// What the search found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// There is such a way.
    Yes,
    /// There is none.
    No,
    /// There are too many states to look at.
    Unknown,
}

/// Whether some way ends with every meter at its least value, in an end that worked.
pub fn can_pass(scenario: &Scenario) -> Proof {
    Search::new(scenario, true)
        .run(|scene, levels, marks| scene == End::Yes && levels.iter().zip(marks).all(|(level, mark)| level >= mark))
}

/// Whether some way ends below a least value, or in an end that did not work.
pub fn can_fail(scenario: &Scenario) -> Proof {
    Search::new(scenario, false)
        .run(|scene, levels, marks| scene == End::Failed || levels.iter().zip(marks).any(|(level, mark)| level < mark))
}

/// A state: where the meters that have a least value stand.
type Levels = Vec<u8>;

struct Search<'a> {
    scenario: &'a Scenario,
    plan: Plan,
    /// Least values.
    marks: Levels,
    /// What each way does to those meters, by scene.
    moves: Vec<Vec<(usize, Vec<i16>)>>,
    /// True when the highest levels are looked for, false for the lowest.
    high: bool,
    /// The best states met so far, by scene; none of them is behind another.
    kept: Vec<Vec<Levels>>,
}

impl<'a> Search<'a> {
    fn new(scenario: &'a Scenario, high: bool) -> Self {
        let marked: Vec<_> = scenario.meters.iter().filter_map(|meter| Some((meter, meter.pass?))).collect();
        let numbers = scenario.numbers();
        let moves = scenario.scenes.iter().map(|scene| {
            let ways = scene.ways.iter().filter_map(|way| {
                let by = |name: &str| -> i16 {
                    way.effects.iter().filter(|effect| effect.meter == name).map(|effect| i16::from(effect.by)).sum()
                };
                let effects = marked.iter().map(|(meter, _)| by(&meter.name));
                Some((*numbers.get(way.to.as_str())?, effects.collect()))
            });
            ways.collect()
        });
        Self {
            plan: Plan::of(scenario),
            moves: moves.collect(),
            marks: marked.iter().map(|(_, pass)| *pass).collect(),
            kept: vec![Vec::new(); scenario.scenes.len()],
            scenario,
            high,
        }
    }

    fn run(mut self, is_goal: impl Fn(End, &[u8], &[u8]) -> bool) -> Proof {
        let marked = self.scenario.meters.iter().filter(|meter| meter.pass.is_some());
        let mut queue = VecDeque::from([(self.plan.start, marked.map(|meter| meter.start).collect::<Levels>())]);
        let mut states = 0;
        while let Some((scene, levels)) = queue.pop_front() {
            let Some(end) = self.scenario.scenes.get(scene).map(|scene| scene.end) else { continue };
            if !self.keep(scene, &levels) {
                continue;
            }
            if end != End::No {
                if is_goal(end, &levels, &self.marks) {
                    return Proof::Yes;
                }
                continue;
            }
            states += 1;
            if states > MOST_STATES {
                return Proof::Unknown;
            }
            let moved = self.moves[scene].iter().map(|(to, by)| (*to, shifted(&levels, by)));
            queue.extend(moved);
        }
        Proof::No
    }

    /// Keeps a state unless one at least as good was met; says whether it did.
    fn keep(&mut self, scene: usize, levels: &[u8]) -> bool {
        let high = self.high;
        let is_behind = |one: &[u8], other: &[u8]| {
            one.iter().zip(other).all(|(one, other)| if high { one <= other } else { one >= other })
        };
        let kept = &mut self.kept[scene];
        if kept.iter().any(|other| is_behind(levels, other)) {
            return false;
        }
        kept.retain(|other| !is_behind(other, levels));
        kept.push(levels.to_vec());
        true
    }
}

/// Levels after a choice; a meter stays within its ends.
fn shifted(levels: &[u8], by: &[i16]) -> Levels {
    let shift = |(level, by): (&u8, &i16)| u8::try_from((i16::from(*level) + by).clamp(0, 100)).unwrap_or(0);
    levels.iter().zip(by).map(shift).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::super::{Effect, Meter, Scene, Way};
    use super::*;
    use crate::diagnostic::Span;
    use crate::model::Body;

    const METERS: [&str; 2] = ["trust", "time"];

    fn way(to: usize, by: [i8; 2]) -> Way {
        let effect = |(meter, by): (&&str, i8)| Effect { meter: (*meter).into(), by, span: Span::default() };
        Way {
            id: String::new(),
            text: Body::default(),
            rest: Body::default(),
            words: String::new(),
            to: to.to_string(),
            to_span: Span::default(),
            effects: METERS.iter().zip(by).map(effect).collect(),
            lost_effects: false,
            feedback: Body::default(),
            span: Span::default(),
        }
    }

    fn scene(at: usize, end: End, ways: Vec<Way>) -> Scene {
        Scene {
            record: at.to_string(),
            is_named: false,
            id: at.to_string(),
            title: Body::default(),
            title_words: String::new(),
            body: Body::default(),
            speakers: Vec::new(),
            ways,
            lost_ways: 0,
            end,
            span: Span::default(),
        }
    }

    /// Scenarios of up to six scenes, with ways back, dead ends and ways to nowhere.
    fn scenarios() -> impl Strategy<Value = Scenario> {
        let steps = prop::sample::select(vec![-40_i8, -15, 0, 10, 25]);
        let ways = prop::collection::vec((0..7_usize, [steps.clone(), steps]), 0..4);
        let end = prop::sample::select(vec![End::No, End::No, End::Yes, End::Failed]);
        let marks = prop::option::of(0..=100_u8);
        let meters = [(0..=100_u8, marks.clone()), (0..=100_u8, marks)];
        (prop::collection::vec((ways, end), 1..6), meters).prop_map(|(scenes, meters)| {
            let scenes = scenes.into_iter().enumerate().map(|(at, (ways, end))| {
                let ways = if end == End::No { ways } else { Vec::new() };
                scene(at, end, ways.into_iter().map(|(to, by)| way(to, by)).collect())
            });
            let meter = |(name, (start, pass)): (&&str, (u8, Option<u8>))| Meter { name: (*name).into(), start, pass };
            Scenario {
                start: None,
                start_span: Span::default(),
                meters: METERS.iter().zip(meters).map(meter).collect(),
                pass_span: Span::default(),
                lost_meters: false,
                cast: Vec::new(),
                scenes: scenes.collect::<Vec<_>>().into(),
            }
        })
    }

    /// Walks every state there is and notes how it ends: passed, failed.
    fn walk(scenario: &Scenario) -> (bool, bool) {
        let begin = [0, 1].map(|at| i32::from(scenario.meters[at].start));
        let (mut seen, mut queue) = (HashSet::new(), vec![(0_usize, begin)]);
        let (mut passed, mut failed) = (false, false);
        while let Some((at, levels)) = queue.pop() {
            if !seen.insert((at, levels)) {
                continue;
            }
            let scene = &scenario.scenes[at];
            let enough =
                (0..2).all(|meter| scenario.meters[meter].pass.is_none_or(|least| levels[meter] >= i32::from(least)));
            passed |= scene.end == End::Yes && enough;
            failed |= scene.end == End::Failed || (scene.end == End::Yes && !enough);
            for way in &scene.ways {
                let Some(to) = scenario.find(&way.to) else { continue };
                let moved = [0, 1].map(|at| (levels[at] + i32::from(way.effects[at].by)).clamp(0, 100));
                queue.push((to, moved));
            }
        }
        (passed, failed)
    }

    fn proof(found: bool) -> Proof {
        if found { Proof::Yes } else { Proof::No }
    }

    proptest! {
        #[test]
        fn the_proofs_agree_with_a_walk_through_every_state(scenario in scenarios()) {
            let (passed, failed) = walk(&scenario);
            prop_assert_eq!(can_pass(&scenario), proof(passed));
            prop_assert_eq!(can_fail(&scenario), proof(failed));
        }

        #[test]
        fn reaching_and_ending_agree_with_the_ways_as_written(scenario in scenarios()) {
            let plan = Plan::of(&scenario);
            let reached = plan.reached_from(&[0]);
            let can_end = plan.leading_to(&plan.ends);
            for (at, scene) in scenario.scenes.iter().enumerate() {
                let next: Vec<usize> = scene.ways.iter().filter_map(|way| scenario.find(&way.to)).collect();
                prop_assert_eq!(can_end[at], scene.is_end() || next.iter().any(|to| can_end[*to]));
                prop_assert!(!reached[at] || next.iter().all(|to| reached[*to]));
            }
            prop_assert_eq!(plan.shortest().is_some(), can_end[0]);
            if let (Some(short), Some(long)) = (plan.shortest(), plan.longest()) {
                prop_assert!(long.is_sure && short <= long.choices && long.choices < scenario.scenes.len());
            }
        }
    }

    #[test]
    fn a_meter_stays_within_its_ends() {
        assert_eq!(shifted(&[90, 10], &[20, -20]), [100, 0]);
    }
}
