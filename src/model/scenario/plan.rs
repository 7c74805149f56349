//! Scenes and the ways between them, apart from meters and words: what can be reached,
//! from where an end can be reached, how long the ways are.

use std::collections::VecDeque;

use super::{MOST_SCENES, Scenario, Scene};

/// Most steps that the search for the longest way takes.
const MOST_STEPS: usize = 200_000;

/// Scenes by number, and the ways between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Number of the scene it begins with.
    pub start: usize,
    /// For each scene, the numbers of the scenes that its ways lead to.
    pub ways: Vec<Vec<usize>>,
    /// For each scene, whether it is an end.
    pub ends: Vec<bool>,
}

/// How many choices a way has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// Choices.
    pub choices: usize,
    /// False where the search was given up: there may be a longer one.
    pub is_sure: bool,
}

impl Plan {
    /// The plan of a scenario. Ways to scenes that do not exist are left out.
    pub fn of(scenario: &Scenario) -> Self {
        let numbers = scenario.numbers();
        let to = |scene: &Scene| scene.ways.iter().filter_map(|way| numbers.get(way.to.as_str()).copied()).collect();
        Self {
            start: scenario.first(),
            ways: scenario.scenes.iter().map(to).collect(),
            ends: scenario.scenes.iter().map(Scene::is_end).collect(),
        }
    }

    /// Which scenes some way leads to from one of these.
    pub fn reached_from(&self, from: &[usize]) -> Vec<bool> {
        let mut reached = vec![false; self.ways.len()];
        let mut queue: Vec<usize> = from.iter().copied().filter(|scene| *scene < self.ways.len()).collect();
        while let Some(scene) = queue.pop() {
            if !std::mem::replace(&mut reached[scene], true) {
                queue.extend(&self.ways[scene]);
            }
        }
        reached
    }

    /// From which scenes some way leads to one of these.
    pub fn leading_to(&self, goals: &[bool]) -> Vec<bool> {
        let mut back = vec![Vec::new(); self.ways.len()];
        for (scene, ways) in self.ways.iter().enumerate() {
            for to in ways {
                back[*to].push(scene);
            }
        }
        let turned = Self { start: 0, ways: back, ends: Vec::new() };
        let from: Vec<usize> = goals.iter().enumerate().filter(|(_, is_goal)| **is_goal).map(|(at, _)| at).collect();
        turned.reached_from(&from)
    }

    /// The fewest choices from the start to an end; `None` where there is no way.
    pub fn shortest(&self) -> Option<usize> {
        let mut seen = vec![false; self.ways.len()];
        let mut queue = VecDeque::from([(self.start, 0)]);
        while let Some((scene, choices)) = queue.pop_front() {
            if *self.ends.get(scene)? {
                return Some(choices);
            }
            if !std::mem::replace(&mut seen[scene], true) {
                queue.extend(self.ways[scene].iter().map(|to| (*to, choices + 1)));
            }
        }
        None
    }

    /// The most choices from the start to an end on a way that meets no scene twice;
    /// `None` where there is no way.
    pub fn longest(&self) -> Option<Length> {
        let shortest = self.shortest()?;
        if self.ways.len() > MOST_SCENES {
            return Some(Length { choices: shortest, is_sure: false });
        }
        let mut search = Longest { plan: self, on_way: vec![false; self.ways.len()], steps: 0, best: 0 };
        search.go(self.start, 0);
        Some(Length { choices: search.best, is_sure: search.steps < MOST_STEPS })
    }
}

struct Longest<'a> {
    plan: &'a Plan,
    on_way: Vec<bool>,
    steps: usize,
    best: usize,
}

impl Longest<'_> {
    fn go(&mut self, scene: usize, choices: usize) {
        self.steps += 1;
        if self.plan.ends[scene] {
            self.best = self.best.max(choices);
            return;
        }
        if self.steps >= MOST_STEPS {
            return;
        }
        self.on_way[scene] = true;
        let mut tried = Vec::new();
        for to in &self.plan.ways[scene] {
            // several choices may lead to one scene
            if !self.on_way[*to] && !tried.contains(to) {
                tried.push(*to);
                self.go(*to, choices + 1);
            }
        }
        self.on_way[scene] = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(ways: &[&[usize]], ends: &[usize]) -> Plan {
        Plan {
            start: 0,
            ways: ways.iter().map(|ways| ways.to_vec()).collect(),
            ends: (0..ways.len()).map(|scene| ends.contains(&scene)).collect(),
        }
    }

    #[test]
    fn a_circle_lengthens_no_way() {
        let plan = plan(&[&[1, 3], &[2, 0], &[0, 3], &[]], &[3]);
        assert_eq!(plan.shortest(), Some(1));
        assert_eq!(plan.longest(), Some(Length { choices: 3, is_sure: true }));
    }

    #[test]
    fn where_no_end_can_be_reached_there_is_no_way() {
        let plan = plan(&[&[1], &[0], &[]], &[2]);
        assert_eq!(plan.shortest(), None);
        assert_eq!(plan.longest(), None);
        assert_eq!(plan.reached_from(&[0]), [true, true, false]);
        assert_eq!(plan.leading_to(&plan.ends), [false, false, true]);
    }

    #[test]
    fn a_search_that_is_too_long_says_so() {
        let full: Vec<Vec<usize>> = (0..14).map(|_| (0..14).collect()).collect();
        let plan = Plan { start: 0, ways: full, ends: (0..14).map(|scene| scene == 13).collect() };
        assert_eq!(plan.longest().map(|length| length.is_sure), Some(false));
    }
}
