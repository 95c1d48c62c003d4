import { EVILS } from './helpers/hostile/evils.ts';
import { hostilePlant } from './helpers/hostile/plant.ts';
const evils = (Object.keys(EVILS) as never[]).filter((e) => !['hugeSnapshot', 'many'].includes(e));
const plant = await hostilePlant({ evils });
console.log(plant.root);
